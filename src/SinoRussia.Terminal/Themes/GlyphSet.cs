namespace SinoRussia.Terminal.Themes;

/// <summary>The signs that are drawn; one set for Unicode, one for terminals that only have ASCII.</summary>
internal sealed record GlyphSet
{
    internal static GlyphSet Unicode { get; } = new();

    internal static GlyphSet Ascii { get; } =
        new()
        {
            IsAscii = true,
            Pointer = ">",
            Cross = "x",
            Up = "^",
            Down = "v",
            Same = "=",
            Ellipsis = "~",
            More = "v",
            Thumb = "#",
            Dot = "*",
            Empty = "o",
            Track = ".",
            ZeroMark = ":",
            Eighths = "#",
            Sparks = "_.-=+*#",
            Lines = " |||-+++-+++-+++",
            Marks = ["", "#", ">", "=", "\"", "@", "$", "!", "-"],
            Rules = ["", " ", " ", "|", "|", "|", "|", "|", " "],
        };

    internal bool IsAscii { get; private init; }
    internal string Pointer { get; private init; } = "▸";
    internal string Cross { get; private init; } = "✕";
    internal string Up { get; private init; } = "▲";
    internal string Down { get; private init; } = "▼";
    internal string Same { get; private init; } = "·";
    internal string Ellipsis { get; private init; } = "…";
    internal string More { get; private init; } = "▼";
    internal string Thumb { get; private init; } = "┃";
    internal string Dot { get; private init; } = "●";
    internal string Empty { get; private init; } = "○";
    internal string Track { get; private init; } = "░";
    internal string ZeroMark { get; private init; } = "┊";

    /// <summary>Parts of a full cell, from the thinnest to the full one.</summary>
    internal string Eighths { get; private init; } = "▏▎▍▌▋▊▉█";

    /// <summary>Heights, from the lowest to the highest.</summary>
    internal string Sparks { get; private init; } = "▁▂▃▄▅▆▇█";

    /// <summary>Frame pieces; the index adds 1 for a line up, 2 down, 4 left, 8 right.</summary>
    internal string Lines { get; private init; } = " │││─╯╮┤─╰╭├─┴┬┼";

    /// <summary>What stands in the gutter beside the first row of a paragraph, by its kind.</summary>
    internal IReadOnlyList<string> Marks { get; private init; } = ["", "", "▸", "»", "¶", "@", "§", "!", "·"];

    /// <summary>What stands beside the rows that follow.</summary>
    internal IReadOnlyList<string> Rules { get; private init; } = ["", "", " ", "│", "│", "│", "│", "│", " "];

    /// <summary>Typographic signs that a terminal without them would garble; letters stay as they are.</summary>
    internal string Text(string text) =>
        IsAscii
            ? text.Replace("→", "->", StringComparison.Ordinal)
                .Replace('“', '"')
                .Replace('”', '"')
                .Replace('„', '"')
                .Replace('«', '"')
                .Replace('»', '"')
                .Replace('‘', '\'')
                .Replace('’', '\'')
                .Replace('–', '-')
                .Replace("—", "--", StringComparison.Ordinal)
                .Replace("…", "...", StringComparison.Ordinal)
                .Replace('·', '-')
                .Replace('•', '*')
                .Replace('▲', '^')
                .Replace('▼', 'v')
                .Replace('✕', 'x')
                .Replace('\u00A0', ' ')
            : text;
}
