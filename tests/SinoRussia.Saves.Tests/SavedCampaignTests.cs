using SinoRussia.Game;
using SinoRussia.Narrative;
using SinoRussia.Saves.Format;
using SinoRussia.Saves.Slots;

namespace SinoRussia.Saves.Tests;

public sealed class SavedCampaignTests : IDisposable
{
    private readonly TestFolder _folder = new();
    private readonly Story _desk = Stories.Of(Stories.Desk);
    private readonly StoppedClock _clock = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public void Going_on_is_exactly_where_one_stopped(int decisions)
    {
        string before;
        using (SavedCampaign game = Start())
        {
            Play(game, decisions);
            Assert.Null(game.LastProblem);
            before = Picture.Of(game.Campaign);
        }

        Resumption outcome = SavedCampaign.Resume(_folder.Store, Stories.Of(Stories.Desk), "desk");

        Assert.Equal(ResumeStatus.Exact, outcome.Status);
        using SavedCampaign resumed = outcome.Game!;
        Assert.Equal(before, Picture.Of(resumed.Campaign));
    }

    [Fact]
    public void Turns_that_are_words_go_on_counting_where_they_stopped()
    {
        const string Seasons = """
            # meter: trust; Trust; 0..100
            # turn: season; Season
            VAR trust = 50
            VAR season = "spring"
            -> year
            === year
            It is {season}.
            + [Wait]
            - { season == "spring":
                ~ season = "summer"
              - else:
                ~ season = "spring"
              }
            -> year
            """;
        using (SavedCampaign game = SavedCampaign.Start(_folder.Store, Stories.Of(Seasons), "seasons", 1))
        {
            Play(game, 3);
            Assert.Equal(4, game.Campaign.Turn);
        }

        using SavedCampaign resumed = SavedCampaign.Resume(_folder.Store, Stories.Of(Seasons), "seasons").Game!;
        Assert.Equal(4, resumed.Campaign.Turn);
    }

    [Fact]
    public void A_saved_and_resumed_campaign_goes_the_way_an_unbroken_one_goes()
    {
        using SavedCampaign unbroken = Start(slot: "unbroken");
        Start().Dispose();
        for (int i = 0; i < 6; i++)
        {
            unbroken.Choose(i % 2);
            using SavedCampaign resumed = Resume(ResumeOptions.Finished).Game!;
            resumed.Choose(i % 2);
            Assert.Equal(Picture.Of(unbroken.Campaign), Picture.Of(resumed.Campaign));
        }

        Assert.Equal(ReadStatus.Ok, _folder.Store.ReadBackup("autosave-desk").Status);
    }

    [Fact]
    public void Nothing_saved_is_nothing_to_go_on_with()
    {
        Resumption outcome = Resume();

        Assert.Equal(ResumeStatus.None, outcome.Status);
        Assert.Null(outcome.Game);
        Assert.Equal("There is no slot 'autosave-desk'.", outcome.Message);
    }

    [Fact]
    public void Taking_back_is_written_down_too()
    {
        using (SavedCampaign game = Start())
        {
            Play(game, 3);
            game.Undo(2);
        }

        Assert.Single(_folder.Store.Read("autosave-desk").File!.Record.Journal);
        Assert.Equal(3, _folder.Store.ReadBackup("autosave-desk").File!.Record.Journal.Count);
    }

    [Fact]
    public void Starting_over_turns_the_campaign_into_the_backup_and_keeps_it_there()
    {
        using (SavedCampaign old = Start())
        {
            Play(old, 3);
        }

        _clock.Advance();
        using (SavedCampaign anew = Start(seed: 8))
        {
            Play(anew, 2);
        }

        Assert.Equal(8, _folder.Store.Read("autosave-desk").File!.Record.Seed);
        SaveFile backup = _folder.Store.ReadBackup("autosave-desk").File!;
        Assert.Equal((7, 3), (backup.Record.Seed, backup.Record.Journal.Count));
        using SavedCampaign back = Resume(ResumeOptions.Backup).Game!;
        Assert.Equal(7, back.Campaign.Seed);
    }

    [Fact]
    public void A_backup_gives_way_once_the_new_campaign_has_come_further()
    {
        using (SavedCampaign old = Start())
        {
            Play(old, 2);
        }

        _clock.Advance();
        using SavedCampaign anew = Start(seed: 8);
        Play(anew, 3);

        Assert.Equal(8, _folder.Store.ReadBackup("autosave-desk").File!.Record.Seed);
    }

    [Fact]
    public void Starting_over_again_and_again_loses_no_long_campaign()
    {
        using SavedCampaign game = Start();
        Play(game, 4);
        _clock.Advance();
        game.StartOver(8);
        game.Choose(0);
        _clock.Advance();
        game.StartOver(9);

        Assert.Equal(8, _folder.Store.ReadBackup("autosave-desk").File!.Record.Seed);
        Assert.Equal(7, SaveFile.Load(_folder["autosave-desk.json.kept-1"]).File!.Record.Seed);
    }

    [Fact]
    public void A_finished_campaign_is_gone_on_with_only_when_asked_for()
    {
        using (SavedCampaign game = Start())
        {
            Play(game, 6);
            Assert.Equal(CampaignStatus.Ended, game.Campaign.Status);
        }

        Resumption outcome = Resume();
        Assert.Equal(ResumeStatus.Finished, outcome.Status);
        Assert.Equal("signed", outcome.Save!.Now.Ending);
        using SavedCampaign all = Resume(ResumeOptions.Finished).Game!;
        all.Undo();
        Assert.Equal(CampaignStatus.Deciding, all.Campaign.Status);
    }

    [Fact]
    public void A_damaged_save_offers_its_backup_and_is_kept()
    {
        using (SavedCampaign game = Start())
        {
            Play(game, 3);
        }

        File.WriteAllText(_folder["autosave-desk.json"], "{ spoilt");

        Resumption outcome = Resume();
        Assert.Equal(ResumeStatus.Damaged, outcome.Status);
        Assert.Equal(2, outcome.Backup!.Record.Journal.Count);
        Assert.Contains("There is a backup", outcome.Message, StringComparison.Ordinal);
        using (SavedCampaign game = Resume(ResumeOptions.Backup).Game!)
        {
            Assert.Equal("{ spoilt", File.ReadAllText(_folder["autosave-desk.json"]));
            game.Choose(0);
        }

        Assert.Equal("{ spoilt", File.ReadAllText(_folder["autosave-desk.json.kept-1"]));
        Assert.Equal(2, _folder.Store.ReadBackup("autosave-desk").File!.Record.Journal.Count);
        Assert.Equal(3, _folder.Store.Read("autosave-desk").File!.Record.Journal.Count);
    }

    [Fact]
    public void A_save_of_a_newer_game_is_neither_played_nor_lost()
    {
        File.WriteAllBytes(_folder["autosave-desk.json"], Samples.Forge(json => json["version"] = 9));

        Assert.Equal(ResumeStatus.NewerVersion, Resume().Status);
        Start().Dispose();
        Assert.Equal(ReadStatus.NewerVersion, SaveFile.Load(_folder["autosave-desk.json.kept-1"]).Status);
    }

    [Fact]
    public void A_slot_of_another_story_is_not_played()
    {
        Start(slot: "mine").Dispose();

        Resumption outcome = SavedCampaign.Resume(_folder.Store, _desk, "kremlin", "mine");

        Assert.Equal(ResumeStatus.OtherStory, outcome.Status);
        Assert.Contains("The Desk (desk)", outcome.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_program_is_told_and_writes_nothing()
    {
        using SavedCampaign first = Start();
        Play(first, 2);

        Assert.Equal(ResumeStatus.InUse, Resume().Status);
        using SavedCampaign second = Start(seed: 8);
        second.Choose(0);

        Assert.True(second.IsHeldElsewhere);
        Assert.Contains("being played by another program", second.LastProblem, StringComparison.Ordinal);
        Assert.Equal(7, _folder.Store.Read("autosave-desk").File!.Record.Seed);
        first.Choose(0);
        Assert.Null(first.LastProblem);
    }

    [Fact]
    public void A_failed_write_is_said_and_play_goes_on()
    {
        string blocked = _folder["blocked"];
        File.WriteAllText(blocked, "a file where the folder should be");
        using SavedCampaign game = SavedCampaign.Start(new SaveStore(blocked), _desk, "desk", 7);

        Play(game, 6);

        Assert.Equal(CampaignStatus.Ended, game.Campaign.Status);
        Assert.Contains("could not be written", game.LastProblem, StringComparison.Ordinal);
        File.Delete(blocked);
        Assert.True(game.Save());
        Assert.Null(game.LastProblem);
    }

    [Fact]
    public void A_folder_that_disappears_is_said_and_made_anew()
    {
        SaveStore store = new(_folder["gone"]);
        using SavedCampaign game = SavedCampaign.Start(store, _desk, "desk", 7);
        Play(game, 2);
        Directory.Delete(store.Folder, recursive: true);

        game.Choose(0);

        Assert.Null(game.LastProblem);
        Assert.Contains("had gone", game.LastNotice, StringComparison.Ordinal);
        Assert.Equal(3, store.Read("autosave-desk").File!.Record.Journal.Count);
        Assert.True(store.Lock("autosave-desk").IsHeldElsewhere);
        game.Choose(0);
        Assert.Null(game.LastNotice);
    }

    [Fact]
    public void A_story_that_fails_leaves_the_last_good_save()
    {
        Story faulty = Stories.Of(
            "* [Go] -> first\n=== first ===\n* [Break] {1 / (TURNS() - TURNS())} -> END\n* [Stay] -> END"
        );
        using SavedCampaign game = SavedCampaign.Start(_folder.Store, faulty, "faulty", 1);
        game.Choose(0);
        game.Choose(0);

        Assert.Equal(CampaignStatus.Failed, game.Campaign.Status);
        Assert.Single(_folder.Store.Read("autosave-faulty").File!.Record.Journal);
        game.Undo();
        Assert.Null(game.LastProblem);
        game.Choose(1);
        Assert.Equal(2, _folder.Store.Read("autosave-faulty").File!.Record.Journal.Count);
    }

    [Fact]
    public void A_slot_of_the_players_own_is_loaded_into_the_autosave()
    {
        using SavedCampaign game = Start();
        Play(game, 2);
        Assert.Null(game.SaveAs("before the talks"));
        string then = Picture.Of(game.Campaign);
        Play(game, 2);

        Resumption outcome = game.Load("before the talks");

        Assert.Equal(ResumeStatus.Exact, outcome.Status);
        Assert.Same(game, outcome.Game);
        Assert.Equal(then, Picture.Of(game.Campaign));
        Assert.Equal(2, _folder.Store.Read("autosave-desk").File!.Record.Journal.Count);
        Assert.Equal(4, _folder.Store.ReadBackup("autosave-desk").File!.Record.Journal.Count);
    }

    [Fact]
    public void Loading_what_is_not_there_changes_nothing()
    {
        using SavedCampaign game = Start();
        Play(game, 2);

        Assert.Equal(ResumeStatus.None, game.Load("nowhere").Status);
        Assert.Equal(ResumeStatus.None, game.Load("../autosave-desk").Status);
        Assert.Equal(2, game.Campaign.Journal.Count);
    }

    [Fact]
    public void The_games_own_names_and_bad_ones_are_not_saved_under()
    {
        using SavedCampaign game = Start();

        Assert.Contains("the game's own", game.SaveAs("Autosave-kremlin"), StringComparison.Ordinal);
        Assert.NotNull(game.SaveAs("../../evil"));
        Assert.NotNull(game.SaveAs(""));
        Assert.Null(game.SaveAs("AUTOSAVE-desk"));
        Assert.Equal(["autosave-desk"], _folder.Store.List().Select(slot => slot.Slot));
    }

    [Fact]
    public void What_is_written_already_is_not_written_again()
    {
        using SavedCampaign game = Start();
        game.Choose(0);
        byte[] backup = File.ReadAllBytes(_folder["autosave-desk.json.bak"]);

        Assert.True(game.Save());
        Assert.Equal(backup, File.ReadAllBytes(_folder["autosave-desk.json.bak"]));
    }

    private static void Play(SavedCampaign game, int decisions)
    {
        for (int i = 0; i < decisions; i++)
        {
            game.Choose(0);
        }
    }

    private SavedCampaign Start(int seed = 7, string? slot = null) =>
        SavedCampaign.Start(_folder.Store, _desk, "desk", seed, slot, _clock);

    private Resumption Resume(ResumeOptions how = ResumeOptions.None) =>
        SavedCampaign.Resume(_folder.Store, _desk, "desk", null, _clock, how);
}
