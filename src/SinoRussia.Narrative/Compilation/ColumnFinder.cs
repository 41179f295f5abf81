using System.Text.RegularExpressions;

namespace SinoRussia.Narrative.Compilation;

/// <summary>The compiler names a line and quotes a word: the column is where that word stands.</summary>
internal static partial class ColumnFinder
{
    public static int Find(string line, string message)
    {
        // What the parser stumbled over, rather than what it would have liked to see.
        string seen = Seen().Match(message).Groups["text"].Value.Trim();
        int stumble = seen.Length == 0 ? -1 : line.IndexOf(seen, StringComparison.Ordinal);
        if (stumble >= 0)
        {
            return stumble + 1;
        }

        foreach (Match quoted in Quoted().Matches(message))
        {
            string text = quoted.Groups["text"].Value.Replace("->", "", StringComparison.Ordinal).Trim();
            int at = text.Length == 0 ? -1 : line.IndexOf(text, StringComparison.Ordinal);
            if (at >= 0)
            {
                return at + 1;
            }
        }

        return FirstWord(line);
    }

    /// <summary>The first column that is not blank; 1 on a blank line.</summary>
    public static int FirstWord(string line)
    {
        int blank = line.Length - line.TrimStart().Length;
        return blank < line.Length ? blank + 1 : 1;
    }

    [GeneratedRegex(@"but saw '(?<text>.*)'$", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Seen();

    [GeneratedRegex(@"'(?<text>[^']+)'|: (?<text>[\p{L}\p{N}_.]+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quoted();
}
