using SinoRussia.Saves.Profiles;
using SinoRussia.Terminal.Prose;
using SinoRussia.Testing;
using Terminal.Gui.Input;

namespace SinoRussia.Terminal.Tests.Screens;

public sealed class GameFlowTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("flow").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(100, 30)]
    [InlineData(80, 24)]
    [InlineData(60, 18)]
    public void The_title_names_the_campaigns_and_their_goal(int width, int height)
    {
        using Played game = new(atTitle: true, width: width, height: height);
        Assert.All(game.Stage.Rows, row => Assert.Equal(width, Columns.Of(row)));
        Snapshot.Match(game.Screen, $"title-{width}x{height}");
    }

    [Fact]
    public void Continue_is_selected_when_there_is_something_to_go_on_with()
    {
        using (Played first = new(folder: _folder))
            first.Stage.Type("1");
        using Played second = new(atTitle: true, folder: _folder);
        Assert.True(second.Shows("▸1  Continue"));
        Assert.True(second.Shows("Q4 2025"));
        second.Stage.Press(Key.Enter);
        Assert.True(second.Shows("The first snow falls"));
        Assert.True(second.Shows("What do you advise?"));
    }

    [Fact]
    public void A_new_game_asks_which_chair_and_how_much_to_know()
    {
        using Played game = new(atTitle: true);
        game.Stage.Type("1");
        Assert.True(game.Shows("Which chair?"));
        game.Stage.Type("1");
        Assert.True(game.Shows("How much do you want to know?"));
        game.Stage.Type("3");
        Assert.True(game.Shows("The draft has been on the table"));
        Assert.False(game.Shows("Trust ▲"));
    }

    [Fact]
    public void Esc_opens_the_menu_and_closes_it_and_never_the_game()
    {
        using Played game = new();
        game.Stage.Press(Key.Esc);
        Assert.True(game.Shows("Pause"));
        Snapshot.Match(game.Screen, "pause");
        game.Stage.Press(Key.Esc);
        Assert.False(game.Shows("Pause"));
        Assert.False(game.Stage.IsStopping);
    }

    [Fact]
    public void Under_a_panel_nothing_can_be_decided()
    {
        using Played game = new();
        game.Stage.Press(Key.Esc).Click(5, game.Stage.Find("Hold the line").Y);
        Assert.True(game.Shows("Q3 2025"));
    }

    [Fact]
    public void Ctrl_c_asks_and_only_leave_leaves()
    {
        using Played game = new();
        game.Stage.Press(Key.C.WithCtrl);
        Assert.True(game.Shows("Leave the game?"));
        Assert.True(game.Shows("Your place is kept"));
        game.Stage.Press(Key.C.WithCtrl, Key.Enter);
        Assert.False(game.Shows("Leave the game?"));
        Assert.False(game.Stage.IsStopping);
        game.Stage.Press(Key.C.WithCtrl).Type("2");
        Assert.True(game.Stage.IsStopping);
    }

    [Fact]
    public void Saving_asks_for_a_name_and_loading_goes_on_from_there()
    {
        using Played game = new(folder: _folder);
        game.Stage.Type("1").Press(Key.F2);
        Snapshot.Match(game.Screen, "save");
        game.Stage.Press(Key.End);
        for (int at = 0; at < 30; at++)
            game.Stage.Press(Key.Backspace);
        game.Stage.Type("Before 李代表").Press(Key.Enter);
        Assert.True(game.Shows("Saved as Before 李代表."));
        game.Stage.Type("1");
        Assert.True(game.Shows("The end"));
        game.Stage.Press(Key.F3);
        Assert.True(game.Shows("Before 李代表"));
        Snapshot.Match(game.Screen, "load");
        game.Stage.Click("Before 李代表");
        Assert.True(game.Shows("The first snow falls"));
        Assert.True(game.Shows("Stay for the winter"));
        game.Stage.Type("2");
        Assert.False(game.Shows("another program"));
        Assert.Equal(2, game.Options.Store.List().Single(slot => slot.Slot == "autosave-kremlin").Decisions);
    }

    [Fact]
    public void A_save_of_the_other_campaign_opens_that_one_and_leaves_the_slot_alone()
    {
        using (Played first = new(folder: _folder, with: options => options with { Play = "fork" }))
            first.Stage.Press(Key.F2, Key.End).Type(" one").Press(Key.Enter).Type("1");
        using Played second = new(folder: _folder);
        string slot = second
            .Options.Store.List()
            .Single(saved => saved.Slot.StartsWith("fork one", StringComparison.Ordinal))
            .Slot;
        second.Stage.Press(Key.F3).Click(slot);
        Assert.True(second.Shows("You stand at a fork."));
        second.Stage.Type("2");
        Assert.True(second.Shows("You go right."));
        Assert.Equal(0, second.Options.Store.List().Single(saved => saved.Slot == slot).Decisions);
    }

    [Theory]
    [InlineData(60, 18)]
    [InlineData(80, 24)]
    public void Panels_fit_on_small_screens(int width, int height)
    {
        using Played game = new(width: width, height: height);
        foreach (Key key in new[] { Key.Esc, Key.F2, Key.C.WithCtrl, Key.F1 })
        {
            game.Stage.Press(key);
            Assert.All(game.Stage.Rows, row => Assert.Equal(width, Columns.Of(row)));
            Assert.Equal(height, game.Stage.Rows.Count);
            game.Stage.Press(Key.Esc);
        }

        game.Stage.Press(Key.F2);
        Snapshot.Match(game.Screen, $"save-{width}x{height}");
    }

    [Fact]
    public void Ctrl_c_asks_while_a_name_is_typed()
    {
        using Played game = new();
        game.Stage.Press(Key.F2, Key.C.WithCtrl);
        Assert.True(game.Shows("Leave the game?"));
    }

    [Fact]
    public void A_name_that_is_taken_is_asked_about_once_more()
    {
        using Played game = new(folder: _folder);
        game.Stage.Press(Key.F2, Key.Enter, Key.F2);
        string name = game.Options.Store.List()[0].Slot;
        game.Stage.Press(Key.CursorDown, Key.Enter);
        Assert.True(game.Shows("once more replaces it"));
        game.Stage.Press(Key.Enter);
        Assert.True(game.Shows("Saved as"), name);
    }

    [Fact]
    public void A_name_that_will_not_do_is_refused_in_a_sentence()
    {
        using Played game = new(folder: _folder);
        game.Stage.Press(Key.F2, Key.End).Type("/../x").Press(Key.Enter);
        Assert.True(game.Shows("letters, digits, spaces"));
    }

    [Fact]
    public void A_disk_that_refuses_is_told_and_play_goes_on()
    {
        string file = Path.Combine(_folder, "not-a-folder");
        File.WriteAllText(file, "");
        using Played game = new(folder: file);
        game.Stage.Type("1");
        Assert.True(game.Shows("The first snow falls"));
        game.Stage.Press(Key.C.WithCtrl);
        Assert.True(game.Shows("NOT saved"));
    }

    [Fact]
    public void A_damaged_autosave_is_said_and_its_backup_offered()
    {
        using (Played first = new(folder: _folder))
            first.Stage.Type("1");
        string save = Directory.GetFiles(_folder, "autosave-*.json")[0];
        File.WriteAllText(save, "{ not json");
        using Played second = new(folder: _folder);
        Assert.True(second.Shows("Cannot open"));
        second.Stage.Type("1");
        Assert.True(second.Shows("The draft has been on the table"));
    }

    [Fact]
    public void Help_lists_the_keys_that_really_do_something()
    {
        using Played game = new();
        game.Stage.Press(Key.F1);
        Assert.True(game.Shows("take back the last decision"));
        Snapshot.Match(game.Screen, "help");
        game.Stage.Press(Key.Esc).Type("?");
        Assert.True(game.Shows("show these keys"));
    }

    [Fact]
    public void Every_key_on_the_last_row_can_be_clicked()
    {
        using Played game = new();
        game.Stage.Click("Ledger");
        Assert.True(game.Shows("Nothing has moved yet."));
        game.Stage.Click("Back");
        Assert.True(game.Shows("What do you advise?"));
    }

    [Fact]
    public void The_theme_key_goes_round_and_keeps_the_choice()
    {
        ProfileStore store = new(null);
        List<string> kept = [];
        using Played game = new(with: options => options with { Profile = store });
        string text = game.Screen;
        string colours = game.Stage.Ansi;
        for (int press = 0; press < 6; press++)
        {
            game.Stage.Press(Key.F7);
            Assert.Equal(text, game.Screen);
            Assert.Equal(press == 5, colours == game.Stage.Ansi);
            kept.Add(store.Profile.Settings.Theme);
        }

        Assert.Equal(["paper", "beacon", "ansi-dark", "ansi-light", "mono", "chancery"], kept);
    }

    [Fact]
    public void The_codex_shows_what_the_story_has_mentioned()
    {
        using Played game = new();
        game.Stage.Press(Key.F6);
        Assert.True(game.Shows("A clause by which updates come from one side only."));
        Assert.True(game.Shows("Invented for this game."));
        Snapshot.Match(game.Screen, "codex");
    }

    [Fact]
    public void The_ledger_names_every_move_and_its_cause()
    {
        using Played game = new();
        game.Stage.Type("1l");
        Assert.True(game.Shows("Trust 55 → 61"));
        Snapshot.Match(game.Screen, "ledger");
    }

    [Fact]
    public void A_story_that_does_not_compile_is_said_on_the_title()
    {
        using Played game = new("-> nowhere");
        Assert.True(game.Shows("Cannot play"));
        game.Stage.Press(Key.Enter);
        Assert.True(game.Shows("New game"));
    }

    [Fact]
    public void Choices_given_at_the_start_are_taken()
    {
        using Played game = new(with: options => options with { Choices = [1, 2] });
        Assert.True(game.Shows("The end"));
    }

    [Fact]
    public void Starting_over_asks_nothing_and_begins_at_the_beginning()
    {
        using (Played first = new(folder: _folder))
            first.Stage.Type("1");
        using Played second = new(folder: _folder, with: options => options with { IsNew = true });
        Assert.True(second.Shows("The draft has been on the table"));
    }

    [Fact]
    public void An_edited_story_says_how_far_it_still_holds()
    {
        using (Played first = new(folder: _folder))
            first.Stage.Type("1");
        using Played second = new(
            Stories.Desk.Replace("Nobody laughs", "Somebody laughs", StringComparison.Ordinal),
            folder: _folder
        );
        Assert.True(second.Shows("The story was edited since"));
        second.Stage.Press(Key.Enter);
        Assert.True(second.Shows("The first snow falls"));
    }

    [Fact]
    public void Another_seed_or_a_list_of_choices_begins_anew()
    {
        using (Played first = new(with: options => options with { Seed = 1 }, folder: _folder))
            first.Stage.Type("1");
        using (Played same = new(with: options => options with { Seed = 1 }, folder: _folder))
            Assert.True(same.Shows("Adeyemi uncaps her pen"));
        using (Played other = new(with: options => options with { Seed = 2 }, folder: _folder))
            Assert.False(other.Shows("Adeyemi uncaps her pen"));
        using Played listed = new(with: options => options with { Seed = 2, Choices = [1] }, folder: _folder);
        Assert.True(listed.Shows("Adeyemi uncaps her pen"));
    }

    [Fact]
    public void The_transcript_hears_of_each_move_forward_and_back()
    {
        List<int> told = [];
        using Played game = new(with: options => options with { Told = campaign => told.Add(campaign.Journal.Count) });
        game.Stage.Type("1");
        game.Stage.Type("u");
        Assert.Equal([0, 1, 0], told);
    }
}
