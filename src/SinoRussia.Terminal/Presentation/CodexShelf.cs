using SinoRussia.Game;

namespace SinoRussia.Terminal.Presentation;

/// <summary>The codex entries that a campaign has unlocked, the newest first.</summary>
internal sealed class CodexShelf
{
    /// <summary>Reads the entries; one that the story does not have is left out.</summary>
    internal CodexShelf(Campaign campaign) =>
        Entries = [.. campaign.Codex.Reverse().Select(campaign.CodexEntry).OfType<CodexEntry>()];

    internal IReadOnlyList<CodexEntry> Entries { get; }

    /// <summary>The entries that hold every word of a query, in title, text, kind or source, whatever the case.</summary>
    /// <param name="query">Words with spaces between them; all entries fit none.</param>
    internal IReadOnlyList<CodexEntry> Matching(string query)
    {
        string[] words = query.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. Entries.Where(entry => words.All(word => Holds(entry, word)))];
    }

    private static bool Holds(CodexEntry entry, string word) =>
        entry
            .Paragraphs.Append(entry.Title)
            .Append(entry.Source)
            .Append(CodexText.KindOf(entry))
            .Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
