using SinoRussia.Testing;
using Terminal.Gui.Input;

namespace SinoRussia.Terminal.Tests.Screens;

public class EnterTests
{
    private const string First = "What do you advise? Enter takes 1";
    private static readonly TimeSpan _tooSoon = TimeSpan.FromSeconds(0.4);

    [Theory]
    [InlineData(100, 30)]
    [InlineData(80, 24)]
    [InlineData(60, 18)]
    public void The_line_above_the_choices_says_what_enter_does(int width, int height)
    {
        using Played game = new(width: width, height: height);
        game.Stage.Press(Key.Space, Key.Space);
        Assert.True(game.Shows(First), game.Screen);
        game.Stage.Press(Key.CursorDown, Key.CursorDown);
        Assert.True(game.Shows("What do you advise? Enter takes 4"), game.Screen);
        game.Linger().Stage.Press(Key.Enter);
        Assert.True(game.Shows("Q4 2025"));
    }

    [Fact]
    public void Nothing_is_said_of_enter_while_the_story_has_the_keys()
    {
        using Played game = new();
        game.Linger().Stage.Press(Key.Tab);
        Assert.True(game.Shows("What do you advise?"));
        Assert.False(game.Shows("Enter takes"));
        game.Stage.Press(Key.Enter);
        Assert.True(game.Shows("Q3 2025"));
    }

    [Fact]
    public void Enter_decides_nothing_just_after_a_new_passage_and_a_digit_does()
    {
        using Played game = new();
        game.Stage.Press(Key.Enter);
        Assert.True(game.Shows("Q3 2025"));
        game.Linger().Stage.Press(Key.Enter, Key.Enter);
        Assert.True(game.Shows("Q4 2025"));
        Assert.True(game.Shows(First));
        game.Stage.Type("2");
        Assert.True(game.Shows("It is a long one."));
    }

    [Fact]
    public void Enter_decides_nothing_just_after_it_has_shown_the_last_line()
    {
        using Played game = new(Long, 80, 24);
        game.Linger();
        for (int press = 0; press < 30; press++)
            game.Stage.Press(Key.Enter);
        Assert.True(game.Shows("Line 60 "));
        Assert.True(game.Shows(First));
        game.Linger().Stage.Press(Key.Enter);
        Assert.True(game.Shows("Chosen."));
    }

    [Fact]
    public void Enter_that_closed_a_panel_decides_nothing_below_it()
    {
        using Played game = new();
        game.Linger().Stage.Press(Key.Esc, Key.Enter, Key.Enter);
        Assert.True(game.Shows("Q3 2025"));
        game.Linger().Stage.Press(Key.Enter);
        Assert.True(game.Shows("Q4 2025"));
    }

    [Fact]
    public void Space_reads_on_in_a_passage_that_an_undo_has_brought_back()
    {
        using Played game = new(Long, 80, 24);
        game.Stage.Press(Key.End).Type("1u").Press(Key.Home);
        Assert.True(game.Shows("Enter goes to the end"));
        Assert.True(game.Shows("Space Read on"));
        for (int page = 0; page < 12; page++)
            game.Stage.Press(Key.Space);
        Assert.True(game.Shows("Line 60 "));
        Assert.True(game.Shows(First));
    }

    [Fact]
    public void Enter_held_down_never_decides()
    {
        using Played game = new(Long, 80, 24);
        for (int press = 0; press < 40; press++)
        {
            game.Stage.Press(Key.Enter);
            game.Clock.Now += _tooSoon;
        }

        Assert.True(game.Shows(First));
        Assert.False(game.Shows("Chosen."));
    }

    [Fact]
    public void Enter_comes_back_from_earlier_text_and_decides_nothing()
    {
        using Played game = new(EightQuarters.Ink);
        game.Stage.Type("123");
        game.Linger().Stage.Press(Key.Home);
        Assert.True(game.Shows("Enter goes to the end"));
        game.Stage.Press(Key.Enter, Key.Enter);
        Assert.True(game.Shows("The kettle boils."));
        Assert.True(game.Shows(First));
    }

    private static string Long { get; } =
        string.Join('\n', Enumerable.Range(1, 60).Select(at => $"Line {at} of a long passage."))
        + "\n+ [Choose] Chosen.\n- + [Stop] Stopped.\n- -> END";
}
