using System.Globalization;
using SinoRussia.Plain.Guidance;

namespace SinoRussia.Plain;

/// <summary>One line that the player typed in plain mode.</summary>
/// <param name="Kind">What is wanted.</param>
/// <param name="Argument">What stands behind a command; the whole line where it is no command.</param>
/// <param name="Number">The number typed, from 1; 0 where none was.</param>
internal sealed record Entry(EntryKind Kind, string Argument, int Number)
{
    /// <summary>Whether the story is moved by it to another place than the one behind a choice.</summary>
    public bool IsMove =>
        Kind is EntryKind.Undo or EntryKind.Rewind or EntryKind.Line or EntryKind.Load or EntryKind.New;

    /// <summary>Whether nothing was typed.</summary>
    public bool IsBlank => Kind == EntryKind.Unknown && Argument.Length == 0;

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
        return Guide.Find(words[0]) is { } command
            ? new Entry(command.Kind, words.Length > 1 ? words[1] : "", 0)
            : new Entry(EntryKind.Unknown, text, 0);
    }
}
