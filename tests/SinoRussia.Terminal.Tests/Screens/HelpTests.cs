using SinoRussia.Testing;
using Terminal.Gui.Input;

namespace SinoRussia.Terminal.Tests.Screens;

public class HelpTests
{
    public static TheoryData<string, string, string> Screens =>
        new()
        {
            { "", "Keys: the game", "take back the last decision" },
            { "l", "Keys: Ledger", "turn between the pages" },
            { "h", "Keys: History", "show a table instead of the chart" },
            { "c", "Keys: Codex", "search the entries" },
            { "r", "Keys: Go back to a decision", "take one of the first nine" },
            { "b", "Keys: Lines of play", "take one of the first nine" },
        };

    [Theory]
    [MemberData(nameof(Screens))]
    public void The_question_mark_tells_the_keys_of_the_screen_and_goes_back(string way, string name, string key)
    {
        using Played game = new();
        game.Stage.Type("2").Type(way);
        string before = game.Screen;
        game.Stage.Type("?");
        Assert.True(game.Shows(name), game.Screen);
        Assert.True(game.Shows(key), game.Screen);
        game.Stage.Type("?");
        Assert.Equal(before, game.Screen);
    }

    [Theory]
    [InlineData("Gallery")]
    [InlineData("Settings")]
    [InlineData("New game")]
    public void It_is_there_before_a_game_too(string entry)
    {
        using Played game = new(atTitle: true);
        game.Stage.Type("?");
        Assert.True(game.Shows("Keys: S I N O · R U S S I A"));
        game.Stage.Type("?").Click(entry).Type("?");
        Assert.True(game.Shows("Keys: "));
        Assert.True(game.Shows("go back"));
    }

    [Fact]
    public void It_is_there_on_panels_and_readings()
    {
        using Played game = new(Stories.Treaty);
        game.Stage.Press(Key.Esc).Type("?");
        Assert.True(game.Shows("Keys: Pause"));
        game.Stage.Type("?").Press(Key.Esc, Key.F2, Key.F1);
        Assert.True(game.Shows("Keys: Save"));
        Assert.True(game.Shows("save under this name"));
        game.Stage.Press(Key.F1, Key.Esc).Type("1111").Type("1").Type("2?");
        Assert.True(game.Shows("Keys: The view from the other desk"), game.Screen);
    }

    [Fact]
    public void The_panel_under_the_pause_says_the_keys_of_the_game()
    {
        using Played game = new();
        game.Stage.Press(Key.Esc).Click("Help");
        Assert.True(game.Shows("Keys: the game"));
    }
}
