using System.Text.RegularExpressions;
using SinoRussia.Narrative;

namespace SinoRussia.Workshop.Checking.Logic;

/// <summary>The EXTERNAL functions that a story's text declares.</summary>
internal static partial class Externals
{
    public static IEnumerable<(string Name, SourceSpan At)> In(CheckedStory story) => In(story.Sources);

    public static IEnumerable<(string Name, SourceSpan At)> In(IReadOnlyDictionary<string, string> sources)
    {
        foreach ((string file, string text) in sources)
        {
            if (!text.Contains("EXTERNAL", StringComparison.Ordinal))
            {
                continue;
            }

            string[] lines = text.Split('\n');
            for (int i = 0; i < lines.Length; i++)
            {
                if (Declaration().Match(lines[i]) is { Success: true } declared)
                {
                    Group word = declared.Groups["word"];
                    yield return (declared.Groups["name"].Value, new SourceSpan(file, i + 1, word.Index + 1));
                }
            }
        }
    }

    [GeneratedRegex(@"^\s*(?<word>EXTERNAL)\s+(?<name>[\p{L}\p{N}_]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Declaration();
}
