using System.Globalization;
using SinoRussia.Game;

namespace SinoRussia.Plain.Answers;

/// <summary>The codex: a list, an entry, a search.</summary>
internal static class CodexAnswers
{
    private const StringComparison Loosely = StringComparison.OrdinalIgnoreCase;
    private const string Search = "search";

    /// <summary>The entries unlocked, one of them, or those that have some words in them.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="which">A number from 1, a title or a part of one, <c>search WORDS</c>, or nothing.</param>
    /// <returns>Sentences.</returns>
    public static IEnumerable<string> Of(Campaign campaign, string which)
    {
        if (campaign.Status == CampaignStatus.Failed)
        {
            return ["The story has failed, and the codex with it: take your last decision back first."];
        }

        List<CodexEntry> entries = [.. campaign.Codex.Select(campaign.CodexEntry).OfType<CodexEntry>()];
        if (entries.Count == 0)
        {
            return ["No entry is unlocked yet."];
        }

        if (int.TryParse(which, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            return number >= 1 && number <= entries.Count ? Read(entries[number - 1]) : List(entries, entries);
        }

        string[] words = which.Split(' ', 2, StringSplitOptions.TrimEntries);
        if (words[0].Equals(Search, Loosely))
        {
            return Found(entries, words.Length > 1 ? words[1] : "");
        }

        return which.Length > 0 ? Named(entries, which) : List(entries, entries);
    }

    private static IEnumerable<string> Named(List<CodexEntry> entries, string title)
    {
        List<CodexEntry> named = [.. entries.Where(entry => entry.Title.Contains(title, Loosely))];
        CodexEntry? exact =
            named.Find(entry => entry.Title.Equals(title, Loosely))
            ?? (named.FindAll(entry => entry.Title.StartsWith(title, Loosely)) is [{ } only] ? only : null);
        string typed = Refusal.Shortened(title);
        return exact is not null ? Read(exact)
            : named.Count == 1 ? Read(named[0])
            : named.Count > 1 ? List(entries, named)
            : [$"No entry that you have unlocked is called '{typed}'. Type codex for a list, or codex search {typed}."];
    }

    private static IEnumerable<string> Found(List<CodexEntry> entries, string words)
    {
        if (words.Length == 0)
        {
            return ["Type codex search and the words to look for."];
        }

        List<CodexEntry> found =
        [
            .. entries.Where(entry =>
                entry.Paragraphs.Append(entry.Title).Append(Note(entry)).Any(text => text.Contains(words, Loosely))
            ),
        ];
        return found.Count > 0
            ? List(entries, found, Headed)
            : [$"No entry that you have unlocked has '{Refusal.Shortened(words)}' in it."];
    }

    /// <summary>Entries by the number that they have among all: a number must mean the same wherever it is read.</summary>
    private static IEnumerable<string> List(
        List<CodexEntry> all,
        List<CodexEntry> some,
        Func<CodexEntry, string>? heading = null
    ) =>
        some.Select(entry => $"{all.IndexOf(entry) + 1}: {heading?.Invoke(entry) ?? entry.Title}")
            .Append("Type codex and a number to read one.");

    private static IEnumerable<string> Read(CodexEntry entry) => entry.Paragraphs.Prepend(Headed(entry));

    private static string Headed(CodexEntry entry) =>
        Note(entry) is { Length: > 0 } note ? $"{entry.Title} ({note})" : entry.Title;

    /// <summary>What kind of facts an entry holds, and where they are from.</summary>
    private static string Note(CodexEntry entry)
    {
        string kind = entry.Kind switch
        {
            "seed" => "from the essay this game is made of",
            "invented" => "invented for this game",
            string other => other,
        };
        return string.Join(": ", new[] { kind, entry.Source }.Where(part => part.Length > 0));
    }
}
