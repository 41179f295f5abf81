using SinoRussia.Narrative.Structure;

namespace SinoRussia.Workshop.Mapping.Drawing;

/// <summary>What a link is called, and the words on it.</summary>
internal static class LinkWords
{
    /// <summary>The kinds that a map has, with the word for each.</summary>
    public static IReadOnlyList<(DivertKind Kind, string Word, string Meaning)> Kinds { get; } =
    [
        (DivertKind.Divert, "divert", "goes there for good"),
        (DivertKind.Tunnel, "tunnel", "goes there and comes back"),
        (DivertKind.Thread, "thread", "offers what is there as well"),
        (DivertKind.Value, "later", "passes the place on: something may go there later"),
    ];

    public static string WordFor(DivertKind kind) =>
        Kinds.Where(known => known.Kind == kind).Select(known => known.Word).FirstOrDefault("divert");

    /// <summary>The choices on a link, shortened to fit.</summary>
    public static string Label(MapLink link, int maxLength)
    {
        if (link.Choices.Count == 0)
        {
            return "";
        }

        string more = link.Choices.Count > 1 ? $" (+{link.Choices.Count - 1})" : "";
        return Shorten(link.Choices[0], maxLength - more.Length) + more;
    }

    public static string Shorten(string text, int maxLength)
    {
        string line = text.ReplaceLineEndings(" ").Trim();
        if (line.Length <= maxLength)
        {
            return line;
        }

        int end = char.IsHighSurrogate(line[maxLength - 2]) ? maxLength - 2 : maxLength - 1;
        return $"{line[..end].TrimEnd()}…";
    }
}
