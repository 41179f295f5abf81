using System.Globalization;

namespace SinoRussia.Plain;

/// <summary>One line that the player typed in plain mode.</summary>
/// <param name="Kind">What is wanted.</param>
/// <param name="Argument">What stands behind a command; the whole line where it is no command.</param>
/// <param name="Number">The number typed, from 1; 0 where none was.</param>
internal sealed record Entry(EntryKind Kind, string Argument, int Number)
{
    /// <summary>Reads a line.</summary>
    /// <param name="line">The line; null at the end of the input.</param>
    /// <returns>What it asks for.</returns>
    public static Entry Read(string? line)
    {
        if (line is null)
        {
            return new Entry(EntryKind.EndOfInput, "", 0);
        }

        string text = line.Trim();
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            return new Entry(EntryKind.Number, text, number);
        }

        // A colon before a word is a habit from other programs.
        string[] words = text.TrimStart(':').Split(' ', 2, StringSplitOptions.TrimEntries);
        string argument = words.Length > 1 ? words[1] : "";
        EntryKind kind = words[0].ToLowerInvariant() switch
        {
            "save" => EntryKind.Save,
            "undo" => EntryKind.Undo,
            "meters" => EntryKind.Meters,
            "ledger" => EntryKind.Ledger,
            "codex" => EntryKind.Codex,
            "rewind" => EntryKind.Rewind,
            "lines" => EntryKind.Lines,
            "line" => EntryKind.Line,
            "compare" => EntryKind.Compare,
            "history" => EntryKind.History,
            "help" or "?" => EntryKind.Help,
            "quit" or "exit" => EntryKind.Quit,
            _ => EntryKind.Unknown,
        };
        return new Entry(kind, kind == EntryKind.Unknown ? text : argument, 0);
    }
}
