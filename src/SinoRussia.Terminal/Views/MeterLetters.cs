using SinoRussia.Terminal.Prose;

namespace SinoRussia.Terminal.Views;

/// <summary>Short names for meters, each as short as it can be without meaning another.</summary>
internal static class MeterLetters
{
    private const int Longest = 3;

    internal static IReadOnlyList<string> For(IReadOnlyList<string> labels)
    {
        string[][] clusters = [.. labels.Select(label => Columns.Clusters(Printable.Line(label)).ToArray())];
        List<string> letters = [];
        for (int at = 0; at < labels.Count; at++)
            letters.Add(LettersOf(clusters, at, letters));
        return letters;
    }

    private static string LettersOf(string[][] clusters, int at, List<string> taken)
    {
        for (int length = 1; length <= Math.Min(Longest, clusters[at].Length); length++)
        {
            string prefix = Prefix(clusters[at], length);
            bool isShared = clusters.Where((_, other) => other != at).Any(other => Prefix(other, length) == prefix);
            if (!isShared && !taken.Contains(prefix, StringComparer.Ordinal))
                return prefix;
        }

        // two meters of the same first letters: numbers tell them apart
        return Prefix(clusters[at], 1) + (at + 1);
    }

    private static string Prefix(string[] clusters, int length) => string.Concat(clusters.Take(length));
}
