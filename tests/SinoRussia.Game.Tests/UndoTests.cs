using CsCheck;
using SinoRussia.Narrative;

namespace SinoRussia.Game.Tests;

public sealed class UndoTests
{
    private static readonly Story Story = Tale.Of(Office.Ink);

    [Fact]
    public void Taking_decisions_back_equals_never_having_decided() =>
        Gen.Select(Office.Choices, Gen.Int[0, 12])
            .Sample(
                (play, back) =>
                {
                    Campaign campaign = Office.Play(Story, play.Seed, play.Choices);
                    int kept = Math.Max(0, campaign.Journal.Count - back);

                    Assert.Equal(
                        Tale.Everything(Office.Play(Story, play.Seed, play.Choices.Take(kept))),
                        Tale.Everything(campaign.Undo(back))
                    );
                },
                iter: 40
            );

    [Fact]
    public void One_decision_is_taken_back_unless_more_are_asked_for() =>
        Assert.Equal(2, Office.Play(Story, 1, [1, 1, 1]).Undo().Journal.Count);

    [Fact]
    public void Taking_back_more_than_there_are_means_all()
    {
        Campaign back = Office.Play(Story, 1, [1, 1, 1]).Undo(int.MaxValue);

        Assert.Equal(Tale.Everything(Campaign.Start(Story, 1)), Tale.Everything(back));
    }

    [Fact]
    public void The_campaign_itself_stays_as_it_is()
    {
        Campaign campaign = Office.Play(Story, 1, [1, 1, 1]);
        string before = Tale.Everything(campaign);

        campaign.Undo(2).Choose(0);

        Assert.Equal(before, Tale.Everything(campaign));
    }

    [Fact]
    public void Equal_choices_are_told_apart_by_their_place()
    {
        Campaign campaign = Tale.Play(
            "-> a\n=== a\n+ [Go]\n  One.\n+ [Go]\n  Two.\n- + [Further] Three.\n- -> END",
            1,
            0
        );

        Assert.Equal("Two.", campaign.Undo().Current.Lines[0].Text);
    }
}
