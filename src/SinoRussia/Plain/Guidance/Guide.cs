using SinoRussia.Narrative.Diagnostics;

namespace SinoRussia.Plain.Guidance;

/// <summary>The commands of plain mode: the one place that lists them.</summary>
internal static class Guide
{
    /// <summary>All commands, in the order of help: the place, the game, looking back, other lines, the rest.</summary>
    public static IReadOnlyList<GuideEntry> All { get; } =
    [
        .. GuideToThePlace.Entries,
        .. GuideToTheGame.Entries,
        .. GuideToLookingBack.Entries,
        .. GuideToLines.Entries,
        new(
            EntryKind.Help,
            "help",
            "help [COMMAND]",
            "what can be typed; help ledger says more of the ledger",
            "help lists the commands. help and one of them, such as help ledger, says how it is used."
        ),
        new(
            EntryKind.Quit,
            "quit",
            "quit",
            "leave; your place is kept",
            "quit leaves the game. Your place is kept, and the next play goes on from there. A campaign that is over opens at its end, to be looked back on."
        ),
    ];

    /// <summary>The command that a word is.</summary>
    /// <param name="word">What was typed, in any case.</param>
    /// <returns>The command; null where it is none.</returns>
    public static GuideEntry? Find(string word) =>
        word.ToLowerInvariant() switch
        {
            "?" => All.First(entry => entry.Kind == EntryKind.Help),
            "exit" => All.First(entry => entry.Kind == EntryKind.Quit),
            string lower => All.FirstOrDefault(entry => entry.Word == lower),
        };

    /// <summary>What was probably meant by a text that is no command.</summary>
    /// <param name="text">What was typed.</param>
    /// <returns>The nearest command, with the rest of the text behind it; null where none is near.</returns>
    public static string? Nearest(string text)
    {
        string[] words = text.TrimStart(':').Split(' ', 2, StringSplitOptions.TrimEntries);
        return NameSuggestion.Nearest(words[0], All.Select(entry => entry.Word)) is { } word
            ? string.Join(' ', words.Skip(1).Prepend(word))
            : null;
    }
}
