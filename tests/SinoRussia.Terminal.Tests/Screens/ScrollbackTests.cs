using SinoRussia.Testing;
using Terminal.Gui.Input;

namespace SinoRussia.Terminal.Tests.Screens;

public sealed class ScrollbackTests : IDisposable
{
    private const string Mark = "earlier text, End returns";
    private const string FirstLine = "The desk in Q3 2025";

    private readonly string _folder = Directory.CreateTempSubdirectory("scrollback").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(100, 30)]
    [InlineData(80, 24)]
    [InlineData(60, 18)]
    public void Home_goes_back_to_the_first_line_and_end_returns(int width, int height)
    {
        using Played game = new(EightQuarters.Ink, width, height);
        foreach (char digit in "12312")
            game.Stage.Type($"{digit}").Press(Key.Space);
        Assert.False(game.Shows(FirstLine));
        Assert.False(game.Shows(Mark));
        string now = game.Screen;
        game.Stage.Press(Key.Home);
        Assert.True(game.Shows(FirstLine));
        Assert.True(game.Shows(Mark));
        game.Stage.Press(Key.End);
        Assert.Equal(now, game.Screen);
    }

    [Fact]
    public void Page_up_reaches_the_first_line_after_a_game_was_resumed()
    {
        using (Played first = new(EightQuarters.Ink, folder: _folder))
            first.Stage.Type("123123");
        using Played second = new(EightQuarters.Ink, folder: _folder);
        Assert.True(second.Shows("The kettle boils."));
        Assert.False(second.Shows(FirstLine));
        for (int page = 0; page < 5; page++)
            second.Stage.Press(Key.PageUp);
        Assert.True(second.Shows(FirstLine));
        Assert.True(second.Shows(Mark));
    }

    [Fact]
    public void What_was_told_before_is_there_after_a_decision_was_taken_back()
    {
        using Played game = new(EightQuarters.Ink);
        game.Stage.Type("123u").Press(Key.Home);
        Assert.True(game.Shows(FirstLine));
        Assert.True(game.Shows("The pen is heavy."));
        game.Stage.Press(Key.End);
        Assert.True(game.Shows("They make notes."));
        Assert.False(game.Shows("The kettle boils."));
    }

    [Fact]
    public void What_was_told_before_is_there_after_going_back_to_a_decision()
    {
        using Played game = new(EightQuarters.Ink, folder: _folder);
        game.Stage.Type("123r3").Press(Key.Enter);
        Assert.True(game.Shows("Back at decision 3."));
        game.Stage.Press(Key.Home);
        Assert.True(game.Shows(FirstLine));
        Assert.True(game.Shows("They make notes."));
    }

    [Fact]
    public void A_decision_without_reading_on_leaves_the_rest_to_be_read()
    {
        using Played game = new(Long, 80, 24);
        Assert.True(game.Shows("Line 5 of"));
        Assert.False(game.Shows("Line 20 of"));
        game.Stage.Type("1");
        Assert.True(game.Shows("Space or Enter reads on"));
        Assert.False(game.Shows("Chosen."));
        Assert.False(game.Shows("Line 1 of"));
        for (int page = 0; page < 12 && !game.Shows("Chosen."); page++)
            game.Stage.Press(Key.Space);
        Assert.True(game.Shows("Chosen."));
        Assert.True(game.Shows("What do you advise?"));
    }

    [Fact]
    public void Going_to_the_end_skips_the_rest_for_good()
    {
        using Played game = new(Long, 80, 24);
        game.Stage.Press(Key.End).Type("1");
        Assert.True(game.Shows("Chosen."));
        Assert.True(game.Shows("What do you advise?"));
    }

    [Fact]
    public void A_new_passage_is_shown_to_one_who_looks_back_and_decides()
    {
        using Played game = new(EightQuarters.Ink);
        game.Stage.Type("12").Press(Key.Home).Type("3");
        Assert.True(game.Shows("The kettle boils."));
        Assert.False(game.Shows(Mark));
    }

    private static string Long { get; } =
        string.Join('\n', Enumerable.Range(1, 40).Select(at => $"Line {at} of a long passage."))
        + "\n+ [Choose] Chosen.\n- + [Stop] Stopped.\n- -> END";
}
