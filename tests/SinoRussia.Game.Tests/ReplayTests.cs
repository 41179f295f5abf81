using SinoRussia.Game.Records;
using SinoRussia.Narrative;

namespace SinoRussia.Game.Tests;

public sealed class ReplayTests
{
    private const string Old = """
        -> talks
        === talks
        Talks begin.
        * [Press the price #id: press]
          You press.
        * [Wait a week]
          You wait.
        - * [Sign]
          You sign.
        * [Walk out]
          You walk.
        - -> END
        """;

    private const string Reworded = "Press the price";

    [Fact]
    public void A_story_that_did_not_change_is_replayed_to_the_end()
    {
        Replay replay = Edited(Old, 1, 0);

        Assert.Null(replay.PartedAt);
        Assert.Equal(Tale.Everything(Tale.Play(Old, 1, 0)), Tale.Everything(replay.Campaign));
    }

    [Fact]
    public void A_choice_put_in_before_shifts_the_numbers_and_no_more()
    {
        Replay replay = Edited(
            Old.Replace("* [Press", "* [Smile]\n  You smile.\n* [Press", StringComparison.Ordinal),
            1,
            0
        );

        Assert.Null(replay.PartedAt);
        Assert.Equal("Talks begin.\nYou wait.\nYou sign.", Tale.Told(replay.Campaign));
        Assert.Equal(2, replay.Campaign.Journal[0].Index);
    }

    [Fact]
    public void A_choice_taken_out_is_where_the_replay_parts()
    {
        Replay replay = Edited(Old.Replace("* [Sign]\n  You sign.\n", "", StringComparison.Ordinal), 0, 0);

        Assert.Equal("Sign", replay.PartedAt?.Text);
        Assert.Equal("Talks begin.\nYou press.", Tale.Told(replay.Campaign));
        Assert.Equal(CampaignStatus.Deciding, replay.Campaign.Status);
    }

    [Fact]
    public void A_reworded_choice_with_an_id_is_found()
    {
        Replay replay = Edited(Old.Replace(Reworded, "Lean on them", StringComparison.Ordinal), 0, 0);

        Assert.Null(replay.PartedAt);
        Assert.Equal("Lean on them", replay.Campaign.Journal[0].Text);
    }

    [Fact]
    public void A_reworded_choice_without_an_id_is_where_the_replay_parts()
    {
        Replay replay = Edited(Old.Replace("Wait a week", "Wait", StringComparison.Ordinal), 1, 0);

        Assert.Equal("Wait a week", replay.PartedAt?.Text);
        Assert.Empty(replay.Campaign.Journal);
    }

    [Fact]
    public void An_id_added_or_taken_away_does_no_harm()
    {
        string added = Old.Replace("[Wait a week]", "[Wait a week #id: wait]", StringComparison.Ordinal);
        string taken = Old.Replace(" #id: press", "", StringComparison.Ordinal);

        Assert.Null(Edited(added, 1, 0).PartedAt);
        Assert.Null(Edited(taken, 0, 0).PartedAt);
    }

    [Fact]
    public void Another_id_is_another_choice_however_alike_it_reads()
    {
        Replay replay = Edited(Old.Replace("#id: press", "#id: squeeze", StringComparison.Ordinal), 0, 0);

        Assert.Equal("press", replay.PartedAt?.Id);
    }

    [Fact]
    public void In_a_renamed_knot_choices_are_found_by_their_words_where_they_have_no_id()
    {
        string renamed = Old.Replace("talks", "price_talks", StringComparison.Ordinal);

        Assert.Null(Edited(renamed, 0, 0).PartedAt);
        Assert.Null(Edited(renamed, 1, 0).PartedAt);
    }

    [Fact]
    public void A_choice_that_has_been_locked_since_is_where_the_replay_parts()
    {
        Replay replay = Edited(
            Old.Replace("#id: press]", "#id: press #locked: Too late.]", StringComparison.Ordinal),
            0
        );

        Assert.Equal("press", replay.PartedAt?.Id);
    }

    [Fact]
    public void A_story_that_ends_sooner_parts_at_the_first_decision_behind_its_end()
    {
        Replay replay = Edited("-> talks\n=== talks\nTalks begin.\n* [Press #id: press] -> END", 0, 1);

        Assert.Equal("Walk out", replay.PartedAt?.Text);
        Assert.Equal(CampaignStatus.Ended, replay.Campaign.Status);
    }

    [Fact]
    public void A_story_that_fails_now_parts_behind_the_fault()
    {
        Replay replay = Edited(
            Old.Replace("You press.", "You press. {1 / zero}", StringComparison.Ordinal) + Zero,
            0,
            0
        );

        Assert.Equal("Sign", replay.PartedAt?.Text);
        Assert.Equal(CampaignStatus.Failed, replay.Campaign.Status);
    }

    private const string Zero = "\nVAR zero = 0";

    private static Replay Edited(string ink, params int[] choices)
    {
        Campaign campaign = Tale.Play(Old, choices);
        Story story = Tale.Of(ink);
        IReadOnlyList<Decision> journal = campaign.Journal;
        return Campaign.Replay(story, campaign.Seed, journal);
    }
}
