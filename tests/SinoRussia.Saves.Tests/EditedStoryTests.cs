using SinoRussia.Narrative;

namespace SinoRussia.Saves.Tests;

public sealed class EditedStoryTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Prose_that_was_added_is_told_on_going_on()
    {
        Play(0, 0);

        using SavedCampaign game = Resumed(ResumeStatus.Replayed, "They thank you.", "They thank you twice.");

        Assert.Equal(2, game.Campaign.Journal.Count);
        Assert.Contains(game.Campaign.Current.Lines, line => line.Text == "They thank you twice.");
    }

    [Fact]
    public void A_choice_put_in_before_moves_nothing()
    {
        Play(0, 1);

        using SavedCampaign game = Resumed(
            ResumeStatus.Replayed,
            "* [Answer at once #id: answer]",
            "* [Ask Moscow first] -> talks\n* [Answer at once #id: answer]"
        );

        Assert.Equal(["Answer at once", "Hold back"], game.Campaign.Journal.Select(decision => decision.Text));
        Assert.Equal(1, game.Campaign.Journal[0].Index);
    }

    [Fact]
    public void A_reworded_choice_is_found_by_its_id()
    {
        Play(0, 0);

        using SavedCampaign game = Resumed(
            ResumeStatus.Replayed,
            "[Answer at once #id: answer]",
            "[Reply now #id: answer]"
        );

        Assert.Equal("Reply now", game.Campaign.Journal[0].Text);
    }

    [Fact]
    public void A_renamed_knot_is_no_matter_where_choices_have_ids()
    {
        Play(0, 0, 0);

        using SavedCampaign game = Resumed(ResumeStatus.Replayed, "talks", "negotiations");

        Assert.Equal(3, game.Campaign.Journal.Count);
        Assert.Equal("negotiations", game.Campaign.Journal[1].Knot);
    }

    [Fact]
    public void A_renamed_knot_is_no_matter_where_choices_have_none()
    {
        Play(0, 1, 1);

        using SavedCampaign game = Resumed(ResumeStatus.Replayed, "talks", "negotiations");

        Assert.Equal(["Answer at once", "Hold back", "Hold back"], game.Campaign.Journal.Select(taken => taken.Text));
    }

    [Fact]
    public void A_choice_of_the_same_words_in_a_knot_that_is_still_there_is_another_one()
    {
        Play(0, 1);

        using SavedCampaign game = Resumed(
            ResumeStatus.Parted,
            "-> talks\n* [Let it lie]",
            "-> parley\n=== parley ===\n+ [Hold back] -> talks\n=== elsewhere ===\n* [Let it lie]"
        );

        Assert.Single(game.Campaign.Journal);
    }

    [Fact]
    public void What_decisions_do_otherwise_now_is_said()
    {
        Play(0, 1);
        Story edited = Edited("~ trust += 5", "~ trust += 9");

        Resumption outcome = SavedCampaign.Resume(_folder.Store, edited, "desk");

        outcome.Game!.Dispose();
        Assert.Equal(ResumeStatus.Replayed, outcome.Status);
        Assert.EndsWith(
            "all of them still hold. The meters are not where they were: Trust stands at 58, not 54.",
            outcome.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_reworded_choice_without_an_id_parts_the_ways()
    {
        Play(0, 0, 1, 0);
        Story edited = Edited("[Hold back]", "[Say nothing]");

        Resumption outcome = SavedCampaign.Resume(_folder.Store, edited, "desk");

        using SavedCampaign game = outcome.Game!;
        Assert.Equal(ResumeStatus.Parted, outcome.Status);
        Assert.Equal("Hold back", outcome.PartedAt!.Text);
        Assert.Equal("Give grain", outcome.LastMatching!.Text);
        Assert.Equal(
            "The story was edited since you saved: decision 3, \"Hold back\", is no longer there. "
                + "You are back after decision 2, \"Give grain\".",
            outcome.Message
        );
        Assert.Equal(2, game.Campaign.Journal.Count);
    }

    [Fact]
    public void A_removed_first_choice_leads_back_to_the_beginning()
    {
        Play(0, 0);
        Story edited = Edited("#id: answer", "#id: other");

        Resumption outcome = SavedCampaign.Resume(_folder.Store, edited, "desk");

        using SavedCampaign game = outcome.Game!;
        Assert.Equal(ResumeStatus.Parted, outcome.Status);
        Assert.Null(outcome.LastMatching);
        Assert.Contains("back at the beginning", outcome.Message, StringComparison.Ordinal);
        Assert.Empty(game.Campaign.Journal);
    }

    [Fact]
    public void A_choice_that_was_locked_since_parts_the_ways()
    {
        Play(1, 0);

        using SavedCampaign game = Resumed(ResumeStatus.Parted, "[Let it lie]", "[Let it lie #locked: they insist]");

        Assert.Empty(game.Campaign.Journal);
    }

    [Fact]
    public void A_story_that_fails_since_sets_the_player_down_before_the_failure()
    {
        Play(0, 0, 1);
        Story edited = Edited("They wait.", "They wait {1 / (quarter - quarter)}.");

        Resumption outcome = SavedCampaign.Resume(_folder.Store, edited, "desk");

        using SavedCampaign game = outcome.Game!;
        Assert.Equal(ResumeStatus.Parted, outcome.Status);
        Assert.Equal("Hold back", outcome.PartedAt!.Text);
        Assert.Equal(2, game.Campaign.Journal.Count);
    }

    [Fact]
    public void A_parted_save_is_kept_for_good()
    {
        Play(0, 0, 1, 0);
        byte[] before = File.ReadAllBytes(_folder["autosave-desk.json"]);
        using (SavedCampaign game = Resumed(ResumeStatus.Parted, "[Hold back]", "[Say nothing]"))
        {
            Assert.Equal(before, File.ReadAllBytes(_folder["autosave-desk.json"]));
            game.Choose(0);
            game.Choose(0);
        }

        Assert.Equal(before, File.ReadAllBytes(_folder["autosave-desk.json.kept-1"]));
    }

    [Fact]
    public void A_save_put_back_on_its_own_story_is_exact_again()
    {
        Play(0, 0, 1, 0);
        Resumed(ResumeStatus.Parted, "[Hold back]", "[Say nothing]").Dispose();

        Resumption outcome = SavedCampaign.Resume(_folder.Store, Stories.Of(Stories.Desk), "desk");

        outcome.Game!.Dispose();
        Assert.Equal(ResumeStatus.Exact, outcome.Status);
    }

    [Fact]
    public void A_list_tells_older_stories_where_it_knows_the_current_ones()
    {
        Play(0);
        Story edited = Edited("They wait.", "They wait long.");

        Assert.Equal(Slots.SlotStatus.OlderStory, Assert.Single(_folder.Store.List(_ => edited.Hash)).Status);
        Assert.Equal(Slots.SlotStatus.Ok, Assert.Single(_folder.Store.List(_ => null)).Status);
        Assert.Equal(Slots.SlotStatus.Ok, Assert.Single(_folder.Store.List()).Status);
    }

    private static Story Edited(string old, string now)
    {
        Assert.Contains(old, Stories.Desk, StringComparison.Ordinal);
        return Stories.Of(Stories.Desk.Replace(old, now, StringComparison.Ordinal));
    }

    private void Play(params int[] choices)
    {
        using SavedCampaign game = SavedCampaign.Start(_folder.Store, Stories.Of(Stories.Desk), "desk", 7);
        foreach (int choice in choices)
        {
            game.Choose(choice);
        }
    }

    private SavedCampaign Resumed(ResumeStatus expected, string old, string now)
    {
        Resumption outcome = SavedCampaign.Resume(_folder.Store, Edited(old, now), "desk");
        Assert.Equal(expected, outcome.Status);
        return outcome.Game!;
    }
}
