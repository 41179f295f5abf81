using CsCheck;
using SinoRussia.Narrative;

namespace SinoRussia.Game.Tests;

public sealed class DeterminismTests
{
    private static readonly Story Story = Tale.Of(Office.Ink);

    [Fact]
    public void The_same_seed_and_choices_give_the_same_campaign_byte_for_byte() =>
        Office.Choices.Sample(
            (seed, choices) =>
                Assert.Equal(
                    Tale.Everything(Office.Play(Story, seed, choices)),
                    Tale.Everything(Office.Play(Story, seed, choices))
                ),
            iter: 50
        );

    [Fact]
    public void A_story_compiled_anew_gives_the_same_campaign() =>
        Assert.Equal(
            Tale.Everything(Office.Play(Story, 3, [1, 2, 0, 1, 3, 1])),
            Tale.Everything(Office.Play(Tale.Of(Office.Ink), 3, [1, 2, 0, 1, 3, 1]))
        );

    [Fact]
    public void Looking_about_changes_nothing() =>
        Office.Choices.Sample(
            (seed, choices) =>
            {
                Campaign curious = Campaign.Start(Story, seed);
                foreach (int choice in choices)
                {
                    curious.Forecasts(Difficulty.Briefed);
                    curious.CodexEntry("office");
                    curious.Record();
                    curious.Undo();
                    Office.Go(curious, [choice]);
                }

                Assert.Equal(Tale.Everything(Office.Play(Story, seed, choices)), Tale.Everything(curious));
            },
            iter: 15
        );

    [Fact]
    public void Two_campaigns_of_one_story_do_not_touch_each_other()
    {
        Campaign one = Campaign.Start(Story, 1);
        Campaign two = Campaign.Start(Story, 2);
        for (int i = 0; i < 8; i++)
        {
            Office.Go(one, [i]);
            Office.Go(two, [i + 1]);
        }

        Assert.Equal(Tale.Everything(Office.Play(Story, 1, Enumerable.Range(0, 8))), Tale.Everything(one));
        Assert.Equal(Tale.Everything(Office.Play(Story, 2, Enumerable.Range(1, 8))), Tale.Everything(two));
    }

    [Fact]
    public void Another_seed_draws_otherwise()
    {
        Story story = Tale.Of("Dice: {RANDOM(1, 1000000)}. -> END");

        Assert.NotEqual(Tale.Told(Campaign.Start(story, 1)), Tale.Told(Campaign.Start(story, 2)));
    }
}
