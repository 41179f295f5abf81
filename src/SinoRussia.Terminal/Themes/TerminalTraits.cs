namespace SinoRussia.Terminal.Themes;

/// <summary>What a terminal can show, judged from the environment alone.</summary>
/// <param name="Colours">The most colourful family of themes that it shows rightly.</param>
/// <param name="IsUnicode">Whether it shows more than ASCII.</param>
/// <param name="IsDumb">Whether it cannot place the cursor: no screen at all, only lines.</param>
/// <param name="Reason">What the judgement rests on, in words for a player.</param>
public sealed record TerminalTraits(ColourDepth Colours, bool IsUnicode, bool IsDumb, string Reason)
{
    private static readonly string[] TrueColourTerminals =
    [
        "alacritty",
        "contour",
        "foot",
        "ghostty",
        "kitty",
        "wezterm",
    ];

    private static readonly string[] MonoTerminals = ["vt100", "vt102", "vt220", "vt320", "ansi-mono", "xterm-mono"];

    /// <summary>Judges the terminal of this process.</summary>
    public static TerminalTraits OfThisProcess() =>
        From(Environment.GetEnvironmentVariable, OperatingSystem.IsWindows());

    /// <summary>Judges a terminal.</summary>
    /// <param name="variable">Gives the value of an environment variable, or null.</param>
    /// <param name="isWindows">Whether it runs on Windows, whose consoles set no TERM.</param>
    public static TerminalTraits From(Func<string, string?> variable, bool isWindows)
    {
        string term = (variable("TERM") ?? "").ToLowerInvariant();
        bool isDumb = term == "dumb" || (term.Length == 0 && !isWindows);
        (ColourDepth colours, string reason) = ColoursOf(variable, term, isWindows);
        return new TerminalTraits(colours, IsUnicodeIn(variable, term, isWindows), isDumb, reason);
    }

    private static (ColourDepth Colours, string Reason) ColoursOf(
        Func<string, string?> variable,
        string term,
        bool isWindows
    )
    {
        string colourTerm = variable("COLORTERM") ?? "";
        if (variable("NO_COLOR") is { Length: > 0 })
            return (ColourDepth.None, "NO_COLOR is set");
        if (MonoTerminals.Any(mono => term.StartsWith(mono, StringComparison.Ordinal)))
            return (ColourDepth.None, $"TERM={term} has no colours");
        if (colourTerm is "truecolor" or "24bit")
            return (ColourDepth.TrueColour, $"COLORTERM={colourTerm}");
        if (term.EndsWith("-direct", StringComparison.Ordinal))
            return (ColourDepth.TrueColour, $"TERM={term}");
        if (TrueColourTerminals.Any(name => term.Contains(name, StringComparison.Ordinal)))
            return (ColourDepth.TrueColour, $"TERM={term}");
        if (variable("TERM_PROGRAM") is "iTerm.app" or "WezTerm" or "vscode" or "ghostty")
            return (ColourDepth.TrueColour, "TERM_PROGRAM");
        if (isWindows)
            return (ColourDepth.TrueColour, "a Windows console");
        // 256 colours are sent as 24-bit codes, which such a terminal may not know
        return (ColourDepth.Sixteen, term.Length == 0 ? "TERM is empty" : $"TERM={term} without COLORTERM");
    }

    private static bool IsUnicodeIn(Func<string, string?> variable, string term, bool isWindows)
    {
        // the kernel's console has neither rounded corners nor braille
        if (term == "linux")
            return false;
        if (isWindows)
            return true;
        string locale =
            new[] { "LC_ALL", "LC_CTYPE", "LANG" }.Select(variable).FirstOrDefault(value => value is { Length: > 0 })
            ?? "";
        return locale.Replace("-", "", StringComparison.Ordinal).Contains("utf8", StringComparison.OrdinalIgnoreCase);
    }
}
