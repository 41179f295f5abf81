using SinoRussia.Terminal.Themes;

namespace SinoRussia.Doctor;

/// <summary>The terminal, judged as the game judges it.</summary>
/// <param name="variable">Gives the value of an environment variable, or null.</param>
/// <param name="size">Columns and rows; null where either side is no terminal.</param>
/// <param name="isColourless">Whether <c>--no-color</c> was given.</param>
internal sealed class TerminalChecks(Func<string, string?> variable, (int Columns, int Rows)? size, bool isColourless)
{
    private const int LeastColumns = 60;
    private const int LeastRows = 18;

    private readonly TerminalTraits _traits = TerminalTraits.From(variable, OperatingSystem.IsWindows());

    /// <summary>Looks at everything that decides what a screen looks like.</summary>
    /// <returns>Size, colours, glyphs and locale.</returns>
    public IReadOnlyList<Check> All() => [Size(), Colours(), Glyphs(), Locale()];

    private Check Size()
    {
        if (size is not { } seen)
        {
            return new Check(
                "terminal",
                Verdict.Ok,
                "none on both sides of this command: play would be in plain mode",
                "run sinorussia doctor without a pipe to judge the terminal itself"
            );
        }

        string words = $"{seen.Columns}x{seen.Rows}, TERM={variable("TERM") ?? ""}";
        if (_traits.IsDumb)
        {
            return new Check(
                "terminal",
                Verdict.Warn,
                $"{words}: the cursor cannot be placed, so play is in plain mode",
                "set TERM to what your terminal is, such as xterm-256color"
            );
        }

        return seen.Columns < LeastColumns || seen.Rows < LeastRows
            ? new Check(
                "terminal",
                Verdict.Warn,
                $"{words}: smaller than {LeastColumns}x{LeastRows}",
                "enlarge the window or take a smaller font; plain mode works at any size"
            )
            : new Check("terminal", Verdict.Ok, words);
    }

    private Check Colours()
    {
        if (isColourless)
        {
            return new Check("colours", Verdict.Ok, "none: --no-color");
        }

        return _traits.Colours switch
        {
            ColourDepth.TrueColour => new Check("colours", Verdict.Ok, $"16 million: {_traits.Reason}"),
            ColourDepth.Sixteen => new Check(
                "colours",
                Verdict.Ok,
                $"16: {_traits.Reason}",
                "if your terminal shows 24-bit colours, set COLORTERM=truecolor"
            ),
            _ => new Check("colours", Verdict.Ok, $"none: {_traits.Reason}"),
        };
    }

    private Check Glyphs() =>
        _traits.IsUnicode
            ? new Check("glyphs", Verdict.Ok, "Unicode: frames, blocks and arrows (--ascii for none)")
            : new Check(
                "glyphs",
                Verdict.Warn,
                variable("TERM") == "linux"
                    ? "ASCII: the Linux console has few others"
                    : "ASCII: the locale is not UTF-8",
                variable("TERM") == "linux"
                    ? "play in a terminal window for more"
                    : "set a UTF-8 locale, such as LANG=C.UTF-8"
            );

    private Check Locale()
    {
        string? set = new[] { "LC_ALL", "LC_CTYPE", "LANG" }.FirstOrDefault(name => variable(name) is { Length: > 0 });
        if (set is null)
        {
            return OperatingSystem.IsWindows()
                ? new Check("locale", Verdict.Ok, "the system's")
                : new Check("locale", Verdict.Warn, "none is set", "set one, such as LANG=C.UTF-8");
        }

        return new Check("locale", Verdict.Ok, $"{set}={variable(set)}; the game itself is in English everywhere");
    }
}
