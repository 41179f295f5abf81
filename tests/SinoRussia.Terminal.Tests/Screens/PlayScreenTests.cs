using SinoRussia.Game;
using SinoRussia.Terminal.Prose;
using SinoRussia.Testing;
using Terminal.Gui.Input;

namespace SinoRussia.Terminal.Tests.Screens;

public class PlayScreenTests
{
    public static TheoryData<int, int, string> SizesAndThemes()
    {
        TheoryData<int, int, string> all = [];
        foreach (string theme in new[] { "chancery", "ansi-dark", "mono", "ascii" })
        {
            foreach ((int width, int height) in new[] { (100, 30), (80, 24), (60, 18), (40, 10) })
                all.Add(width, height, theme);
        }

        return all;
    }

    [Theory]
    [MemberData(nameof(SizesAndThemes))]
    public void Every_size_and_family_looks_as_it_did(int width, int height, string theme)
    {
        using Played game = new(width: width, height: height, theme: theme);
        game.Stage.Type("1");
        // the families differ in colour alone; only the ASCII signs make another picture
        Snapshot.Match(game.Screen, $"play-{width}x{height}{(theme == "ascii" ? "-ascii" : "")}");
        Assert.All(game.Stage.Rows, row => Assert.Equal(width, Columns.Of(row)));
        Assert.Equal(height, game.Stage.Rows.Count);
    }

    [Theory]
    [InlineData("chancery")]
    [InlineData("ansi-dark")]
    [InlineData("mono")]
    public void Every_family_has_the_colours_it_had(string theme)
    {
        using Played game = new(width: 80, height: 24, theme: theme);
        Snapshot.Match(game.Stage.Ansi.Replace('\u001b', '␛'), $"colours-{theme}");
    }

    [Fact]
    public void Mono_sends_no_colour_at_all()
    {
        using Played game = new(theme: "mono");
        Assert.DoesNotContain("38;2;", game.Stage.Ansi, StringComparison.Ordinal);
        Assert.DoesNotContain("48;2;", game.Stage.Ansi, StringComparison.Ordinal);
    }

    [Fact]
    public void The_opening_shows_story_choices_meters_and_date()
    {
        using Played game = new();
        Snapshot.Match(game.Screen, "play-opening");
    }

    [Fact]
    public void A_decision_is_echoed_answered_and_accounted_for()
    {
        using Played game = new();
        game.Stage.Type("1");
        Assert.True(game.Shows("Adeyemi uncaps her pen"));
        Assert.True(game.Shows("Trust ▲6 · Dependence ▼2"));
        Assert.True(game.Shows("The Kremlin Desk · Q4 2025"));
        Assert.DoesNotContain("The draft has been", game.Screen, StringComparison.Ordinal);
    }

    [Fact]
    public void A_locked_choice_cannot_be_taken_by_key_or_click()
    {
        using Played game = new();
        game.Stage.Type("3").Click("Leak the draft").Press(Key.CursorDown, Key.CursorDown);
        Assert.True(game.Shows("▸4"));
        Assert.True(game.Shows("needs Influence 50"));
        Assert.True(game.Shows("Q3 2025"));
    }

    [Theory]
    [InlineData(Difficulty.Briefed, "Trust ▲▲", "Ostranin")]
    [InlineData(Difficulty.Analyst, "Ostranin: Trust ▲", "Trust ▲▲")]
    [InlineData(Difficulty.Blind, "What do you advise?", "▲")]
    public void Choices_tell_as_much_as_the_difficulty_allows(Difficulty difficulty, string shown, string hidden)
    {
        using Played game = new(with: options => options with { Difficulty = difficulty });
        Assert.True(game.Shows(shown));
        Assert.False(game.Shows(hidden));
    }

    [Fact]
    public void Undo_goes_back_a_decision_and_says_so()
    {
        using Played game = new();
        game.Stage.Type("4u");
        Assert.True(game.Shows("Q3 2025"));
        Assert.True(game.Shows("Taken back: Hold the line"));
        Assert.Contains("55", game.Stage.Rows[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Undo_at_the_beginning_does_nothing()
    {
        using Played game = new();
        string before = game.Screen;
        game.Stage.Type("u");
        Assert.Equal(before, game.Screen);
    }

    [Fact]
    public void Digits_choose_while_the_story_has_the_cursor()
    {
        using Played game = new();
        game.Stage.Press(Key.Tab).Type("2");
        Assert.True(game.Shows("floor polish"));
    }

    [Fact]
    public void Enter_reads_on_before_it_decides()
    {
        using Played game = new(Long(60), 80, 24);
        Assert.True(game.Shows("Space or Enter reads on"));
        game.Stage.Press(Key.Enter);
        Assert.True(game.Shows("Line 10 "));
        Assert.False(game.Shows("Chosen."));
        for (int page = 0; page < 12; page++)
            game.Stage.Press(Key.Space);
        Assert.True(game.Shows("Line 60"));
        game.Linger().Stage.Press(Key.Enter);
        Assert.True(game.Shows("Chosen."));
    }

    [Fact]
    public void Resizing_in_the_middle_of_reading_keeps_the_place()
    {
        using Played game = new(Long(60), 100, 30);
        game.Stage.Press(Key.Space, Key.Space);
        string top = game.Stage.Rows[1].Trim('│', ' ', '┃');
        game.Stage.Resize(60, 18).Resize(40, 10).Resize(140, 40).Resize(100, 30);
        Assert.Equal(top, game.Stage.Rows[1].Trim('│', ' ', '┃'));
    }

    [Fact]
    public void Too_small_a_terminal_asks_for_room_and_decides_nothing()
    {
        using Played game = new();
        game.Stage.Resize(40, 10);
        Assert.True(game.Shows("Please enlarge"));
        game.Stage.Type("1").Press(Key.Enter).Resize(100, 30);
        Assert.True(game.Shows("Q3 2025"));
        game.Stage.Type("1");
        Assert.True(game.Shows("Q4 2025"));
    }

    [Fact]
    public void A_story_without_meters_has_the_whole_width()
    {
        using Played game = new(Stories.Bare);
        Snapshot.Match(game.Screen, "play-no-meters");
    }

    [Theory]
    [InlineData(100, 30)]
    [InlineData(80, 24)]
    [InlineData(60, 18)]
    public void Twelve_meters_fifteen_choices_and_chinese_text_fit(int width, int height)
    {
        using Played game = new(Stories.Large(12, 15), width, height);
        Assert.All(game.Stage.Rows, row => Assert.Equal(width, Columns.Of(row)));
        Snapshot.Match(game.Screen, $"play-large-{width}x{height}");
        game.Stage.Type("12");
        Assert.True(game.Shows("Taken 12."));
    }

    [Fact]
    public void A_terminal_of_twenty_by_five_says_what_it_needs()
    {
        using Played game = new(Stories.Desk, 20, 5);
        Assert.True(game.Shows("Please enlarge"));
        Assert.True(game.Shows("to 60x18."));
        Assert.True(game.Shows("Nothing is lost."));
    }

    [Fact]
    public void Control_characters_of_a_story_do_nothing()
    {
        using Played game = new(
            "One\u001b[2Jtwo\u0007\n+ [Go\u001bc on #locked: no\u0001pe]\n+ [Ok\u009b] Done.\n- -> END"
        );
        Assert.True(game.Shows("One[2Jtwo"));
        Assert.All(game.Stage.Rows, row => Assert.Equal(100, Columns.Of(row)));
        Assert.DoesNotContain("\u001bc", game.Stage.Ansi, StringComparison.Ordinal);
    }

    [Fact]
    public void A_story_that_fails_says_so_and_offers_the_way_back()
    {
        using Played game = new(Stories.Failing);
        game.Stage.Type("1");
        Assert.True(game.Shows("The story stopped here"));
        Assert.True(game.Shows("Take back the last decision"));
        Assert.True(game.Shows("Quit"));
        Assert.DoesNotContain("   at ", game.Screen, StringComparison.Ordinal);
        game.Stage.Type("1");
        Assert.True(game.Shows("Divide"));
        game.Stage.Type("2");
        Assert.True(game.Shows("Good."));
    }

    [Fact]
    public void The_end_leads_to_what_became_of_it()
    {
        using Played game = new();
        game.Stage.Type("12").Type("1");
        Assert.True(game.Shows("Managed interdependence"));
        Assert.True(game.Shows("The decisions that weighed most"));
        Assert.True(game.Shows("First winter"));
        Snapshot.Match(game.Screen, "ending");
    }

    [Fact]
    public void The_frame_survives_partial_redraws()
    {
        using Played game = new();
        char[] Corners() =>
            [
                .. game
                    .Stage.Rows.SelectMany(row => row)
                    .Where(sign => "┬┴├┤╭╮╰╯".Contains(sign, StringComparison.Ordinal)),
            ];
        char[] before = Corners();
        game.Stage.Press(Key.CursorDown, Key.Tab, Key.CursorDown, Key.Tab).Wheel(1, 5, 5).Hover(5, 26);
        Assert.Equal(before, Corners());
    }

    private static string Long(int lines) =>
        string.Join('\n', Enumerable.Range(1, lines).Select(at => $"Line {at} of a long passage."))
        + "\n+ [Choose] Chosen.\n- -> END";
}
