using SinoRussia.Saves.Slots;
using SinoRussia.Terminal.Prose;
using SinoRussia.Testing;
using Terminal.Gui.Input;

namespace SinoRussia.Terminal.Tests.Screens;

public sealed class LookingBackTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("back").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(100, 30, "chancery")]
    [InlineData(80, 24, "chancery")]
    [InlineData(60, 18, "chancery")]
    [InlineData(40, 10, "chancery")]
    [InlineData(100, 30, "ascii")]
    [InlineData(60, 18, "ascii")]
    public void History_is_a_chart_and_a_table(int width, int height, string theme)
    {
        using Played game = Years(width, height, theme);
        game.Stage.Type("121132h");
        Assert.All(game.Stage.Rows, row => Assert.Equal(width, Columns.Of(row)));
        string name = $"history-{width}x{height}{(theme == "ascii" ? "-ascii" : "")}";
        Snapshot.Match(game.Screen, name);
        game.Stage.Type("t");
        Snapshot.Match(game.Screen, $"{name}-table");
        if (theme == "ascii")
            Assert.DoesNotContain(game.Screen, letter => letter > '~');
    }

    [Fact]
    public void History_goes_back_to_the_quarter_under_the_cursor()
    {
        using Played game = Years();
        game.Stage.Type("121132h").Press(Key.CursorLeft, Key.CursorLeft, Key.CursorLeft, Key.CursorLeft);
        Assert.True(game.Shows("Q1 2026  Trust"));
        game.Stage.Type("r");
        Assert.True(game.Shows("Go back to decision 3?"));
        game.Stage.Press(Key.Enter);
        Assert.True(game.Shows("Back at decision 3. The line you left is 'kremlin line 1'."));
        Assert.True(game.Shows("The desk in Q1 2026"));
    }

    [Theory]
    [InlineData(100, 30)]
    [InlineData(80, 24)]
    [InlineData(60, 18)]
    [InlineData(40, 10)]
    public void The_ledger_shows_one_meter_and_the_heaviest_decisions(int width, int height)
    {
        using Played game = Years(width, height);
        game.Stage.Type("1231l").Press(Key.CursorRight, Key.CursorRight, Key.CursorRight);
        Snapshot.Match(game.Screen, $"ledger-influence-{width}x{height}");
        game.Stage.Press(Key.Tab, Key.Tab);
        Snapshot.Match(game.Screen, $"ledger-heaviest-{width}x{height}");
        if (width >= 60)
            Assert.True(game.Shows("[Heaviest]"));
    }

    [Fact]
    public void A_click_turns_to_a_page_of_the_ledger()
    {
        using Played game = Years();
        game.Stage.Type("1l").Click("Standing");
        Assert.True(game.Shows("[Standing]"));
        Assert.True(game.Shows("drift: the court's patience"));
    }

    [Theory]
    [InlineData(100, 30)]
    [InlineData(80, 24)]
    [InlineData(60, 18)]
    [InlineData(40, 10)]
    public void One_goes_back_to_any_decision_and_the_line_left_is_kept(int width, int height)
    {
        using Played game = Years(width, height);
        game.Stage.Type("12113r");
        Snapshot.Match(game.Screen, $"rewind-{width}x{height}");
        if (width < 60)
            return;
        game.Stage.Type("2");
        Assert.True(game.Shows("Go back to decision 2?"));
        game.Stage.Press(Key.Enter);
        Assert.True(game.Shows("Back at decision 2."));
        SaveSlot kept = game.Options.Store.List().Single(slot => slot.Slot == "kremlin line 1");
        Assert.Equal(5, kept.Decisions);
    }

    [Theory]
    [InlineData(100, 30)]
    [InlineData(80, 24)]
    [InlineData(60, 18)]
    public void Lines_are_listed_compared_and_gone_on_with(int width, int height)
    {
        using Played game = Years(width, height);
        game.Stage.Type("12113r2").Press(Key.Enter);
        game.Stage.Type("32b");
        Snapshot.Match(game.Screen, $"lines-{width}x{height}");
        game.Stage.Press(Key.Enter);
        Assert.True(game.Shows("Parts at decision 2."));
        game.Stage.Press(Key.Enter);
        Snapshot.Match(game.Screen, $"compare-meters-{width}x{height}");
        game.Stage.Press(Key.CursorRight);
        Snapshot.Match(game.Screen, $"compare-decisions-{width}x{height}");
        game.Stage.Press(Key.CursorRight);
        Snapshot.Match(game.Screen, $"compare-endings-{width}x{height}");
        game.Stage.Press(Key.Esc, Key.Enter, Key.CursorDown, Key.Enter);
        Assert.True(game.Shows("You go on with kremlin line 1."));
        Assert.Equal(3, game.Options.Store.List().Count);
    }

    [Fact]
    public void A_line_that_cannot_be_kept_is_not_left()
    {
        using Played game = Years();
        game.Stage.Type("12");
        Directory.CreateDirectory(Path.Combine(game.Folder, "kremlin line 1.json"));
        game.Stage.Type("r1").Press(Key.Enter);
        Assert.True(game.Shows("Not gone back"));
        Assert.True(game.Shows("could not be kept"));
    }

    [Fact]
    public void Where_there_is_nothing_to_look_back_on_it_is_said()
    {
        using Played game = Years();
        game.Stage.Type("b");
        Assert.True(game.Shows("This is the only line of play so far."));
        game.Stage.Press(Key.Enter).Type("l").Press(Key.CursorLeft);
        Assert.True(game.Shows("No decision has moved a meter yet."));
        game.Stage.Press(Key.Esc).Type("h");
        Assert.True(game.Shows("At first"));
    }

    [Fact]
    public void A_story_without_meters_has_no_chart()
    {
        using Played game = new(with: options => options with { Play = "fork" });
        game.Stage.Type("1h");
        Assert.True(game.Shows("keeps no meters"));
    }

    [Fact]
    public void The_ending_names_what_weighed_most_and_writes_the_memoir()
    {
        using Played game = Years();
        game.Stage.Type("121132121");
        Assert.True(game.Shows("The decisions that weighed most"));
        Snapshot.Match(game.Screen, "ending-years");
        game.Stage.Click("Write the memoir").Press(Key.Enter);
        Assert.True(game.Shows("It is written to"));
        string memoir = File.ReadAllText(Directory.GetFiles(Path.Combine(_folder, "memoirs"), "*.md").Single());
        Assert.Contains("The decisions that weighed most", memoir, StringComparison.Ordinal);
        game.Stage.Press(Key.Enter).Press(Key.Enter).Press(Key.Enter);
        Assert.Equal(2, Directory.GetFiles(Path.Combine(_folder, "memoirs"), "*.md").Length);
    }

    [Fact]
    public void Help_names_the_keys_that_look_back()
    {
        using Played game = Years();
        game.Stage.Type("1?");
        Assert.True(game.Shows("F8, r"));
        Assert.True(game.Shows("F9, b"));
        Assert.True(game.Shows("F4, h"));
    }

    private Played Years(int width = 100, int height = 30, string theme = "chancery") =>
        new(
            EightQuarters.Ink,
            width,
            height,
            theme,
            with: options => options with { MemoirFolder = Path.Combine(_folder, "memoirs") }
        );
}
