using SinoRussia.Testing;
using Terminal.Gui.Input;

namespace SinoRussia.Terminal.Tests.Screens;

/// <summary>What someone who has never seen the game has to find without asking.</summary>
public class FirstMinutesTests
{
    [Fact]
    public void Help_has_every_meter_with_its_words_and_where_they_begin()
    {
        using Played game = new(height: 60);
        game.Stage.Press(Key.F1);
        Assert.True(game.Shows("The three numbers"));
        string text = game.Screen.Replace('\u00A0', ' ');
        Assert.Contains(
            "· Trust: Rupture 0–14, Cold 15–28, Wary 29–42, Working 43–57, ",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("Warm 58–71, Close 72–85, Captured 86–100", text, StringComparison.Ordinal);
        Assert.True(game.Shows("Influence 0–100"));
        Assert.True(game.Shows("T D I"));
    }

    [Fact]
    public void Help_of_a_story_without_meters_speaks_of_none()
    {
        using Played game = new(Stories.Bare, height: 60);
        game.Stage.Press(Key.F1);
        Assert.True(game.Shows("Signs"));
        Assert.False(game.Shows("numbers"));
        Assert.False(game.Shows("a meter"));
    }

    [Fact]
    public void Signs_are_explained_as_this_terminal_draws_them()
    {
        using Played game = new(height: 60, theme: "ascii");
        game.Stage.Press(Key.F1);
        Assert.True(game.Shows("-=+=     under a meter"), game.Screen);
        Assert.DoesNotContain(game.Screen, sign => sign > '~');
    }

    [Fact]
    public void The_part_of_the_screen_that_has_the_keys_is_marked()
    {
        using Played game = new();
        Assert.True(game.Shows("─ ● What do you advise? Enter takes 1 ─"));
        Assert.True(game.Shows("─ The Kremlin Desk"));
        game.Stage.Press(Key.Tab);
        Assert.True(game.Shows("─ What do you advise? ─"));
        Assert.True(game.Shows("─ ● The Kremlin Desk"));
        game.Stage.Press(Key.Tab);
        Assert.True(game.Shows("─ ● What do you advise? Enter takes 1 ─"));
    }

    [Theory]
    [InlineData("6", "There is no choice 6.")]
    [InlineData("0", "There is no choice 0.")]
    [InlineData("3", "3 is locked: needs Influence 50")]
    public void A_number_that_takes_nothing_says_why(string key, string answer)
    {
        using Played game = new();
        game.Stage.Type(key);
        Assert.Contains(answer, game.Stage.Rows[^1], StringComparison.Ordinal);
        Assert.Contains("F1 Help", game.Stage.Rows[^1], StringComparison.Ordinal);
        game.Stage.Press(Key.CursorDown);
        Assert.False(game.Shows(answer));
        game.Stage.Type(key).Press(Key.Home);
        Assert.False(game.Shows(answer));
    }

    [Fact]
    public void A_click_on_what_is_locked_says_why_and_keys_without_meaning_say_nothing()
    {
        using Played game = new();
        string before = game.Screen;
        game.Stage.Type("xq");
        Assert.Equal(before, game.Screen);
        game.Stage.Click("Leak the draft");
        Assert.True(game.Shows("3 is locked: needs Influence 50"));
    }

    [Fact]
    public void A_number_that_a_menu_does_not_have_says_so()
    {
        using Played game = new(atTitle: true);
        game.Stage.Type("8");
        Assert.True(game.Shows("There is no choice 8."));
        game.Stage.Press(Key.CursorDown);
        Assert.False(game.Shows("There is no choice 8."));
    }

    [Theory]
    [InlineData(100, 30)]
    [InlineData(80, 24)]
    [InlineData(60, 18)]
    public void The_last_row_never_drops_help(int width, int height)
    {
        using Played game = new(EightQuarters.Ink, width, height);
        foreach (char key in "1212")
        {
            Assert.Contains("F1 Help", game.Stage.Rows[^1], StringComparison.Ordinal);
            game.Stage.Type($"{key}");
        }

        game.Stage.Type("u");
        Assert.Contains("F1 Help", game.Stage.Rows[^1], StringComparison.Ordinal);
        Assert.Contains("Taken back", game.Stage.Rows[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_ledger_and_history_say_that_nothing_has_moved()
    {
        using Played game = new();
        game.Stage.Press(Key.F5);
        Assert.True(game.Shows("Nothing has moved yet."));
        Assert.False(game.Shows("How it began"));
        game.Stage.Press(Key.Esc, Key.F4);
        Assert.True(game.Shows("Nothing has moved yet."));
        game.Stage.Type("t");
        Assert.True(game.Shows("Nothing has moved yet."));
        game.Stage.Press(Key.Esc).Type("1").Press(Key.F5);
        Assert.False(game.Shows("Nothing has moved yet."));
    }

    [Theory]
    [InlineData(100, 30)]
    [InlineData(80, 24)]
    [InlineData(60, 18)]
    public void The_save_box_lies_inside_the_frame_below_or_exactly_over_it(int width, int height)
    {
        using Played game = new(width: width, height: height);
        game.Stage.Press(Key.F2);
        foreach (string pair in new[] { "╭│", "││", "╰│", "╯╯", "╰╰", "╭╭" })
            Assert.False(game.Shows(pair), $"{pair}\n{game.Screen}");
    }
}
