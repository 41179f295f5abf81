using SinoRussia.Terminal.Themes;

namespace SinoRussia.Terminal.Tests.Themes;

public class TerminalTraitsTests
{
    private static TerminalTraits Judge(string settings, bool isWindows = false)
    {
        Dictionary<string, string> variables = settings
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('='))
            .ToDictionary(pair => pair[0], pair => pair[1]);
        return TerminalTraits.From(name => variables.GetValueOrDefault(name), isWindows);
    }

    [Theory]
    [InlineData("TERM=xterm-256color COLORTERM=truecolor", ColourDepth.TrueColour)]
    [InlineData("TERM=tmux-256color COLORTERM=24bit", ColourDepth.TrueColour)]
    [InlineData("TERM=xterm-kitty", ColourDepth.TrueColour)]
    [InlineData("TERM=xterm-direct", ColourDepth.TrueColour)]
    [InlineData("TERM=xterm-256color TERM_PROGRAM=vscode", ColourDepth.TrueColour)]
    [InlineData("TERM=xterm-256color", ColourDepth.Sixteen)]
    [InlineData("TERM=screen", ColourDepth.Sixteen)]
    [InlineData("TERM=linux", ColourDepth.Sixteen)]
    [InlineData("TERM=vt220", ColourDepth.None)]
    [InlineData("TERM=xterm-256color COLORTERM=truecolor NO_COLOR=1", ColourDepth.None)]
    [InlineData("TERM=xterm-256color COLORTERM=truecolor NO_COLOR=", ColourDepth.TrueColour)]
    public void Colours_follow_the_environment(string settings, ColourDepth expected) =>
        Assert.Equal(expected, Judge(settings).Colours);

    [Theory]
    [InlineData("TERM=xterm LANG=en_US.UTF-8", true)]
    [InlineData("TERM=xterm LANG=C.utf8", true)]
    [InlineData("TERM=xterm LANG=en_US.UTF-8 LC_ALL=C", false)]
    [InlineData("TERM=xterm LC_CTYPE=ru_RU.KOI8-R LANG=ru_RU.UTF-8", false)]
    [InlineData("TERM=xterm", false)]
    [InlineData("TERM=linux LANG=en_US.UTF-8", false)]
    public void Signs_follow_the_locale(string settings, bool isUnicode) =>
        Assert.Equal(isUnicode, Judge(settings).IsUnicode);

    [Theory]
    [InlineData("TERM=dumb", false, true)]
    [InlineData("", false, true)]
    [InlineData("", true, false)]
    [InlineData("TERM=dumb", true, true)]
    [InlineData("TERM=xterm", false, false)]
    public void A_terminal_that_cannot_place_the_cursor_is_dumb(string settings, bool isWindows, bool isDumb) =>
        Assert.Equal(isDumb, Judge(settings, isWindows).IsDumb);

    [Fact]
    public void A_windows_console_has_everything()
    {
        TerminalTraits traits = Judge("", isWindows: true);
        Assert.Equal((ColourDepth.TrueColour, true), (traits.Colours, traits.IsUnicode));
    }
}
