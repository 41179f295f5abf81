using System.Text.RegularExpressions;
using SinoRussia.Narrative.Compilation;

namespace SinoRussia.Narrative.Structure;

/// <summary>Finds waivers. The parser drops comments, so the text itself is searched.</summary>
internal static partial class WaiverReader
{
    public static IReadOnlyList<Waiver> Read(SourceReader reader, IReadOnlyList<Flow> flows)
    {
        List<Waiver> waivers = [];
        foreach (string file in reader.Paths)
        {
            string[] lines = reader.TextOf(file).Split('\n');
            for (int i = 0; i < lines.Length; i++)
            {
                if (Comment().Match(lines[i]) is { Success: true } comment)
                {
                    int first = lines[i][..comment.Index].Trim().Length > 0 ? i : NextLine(lines, i);
                    int last = flows.FirstOrDefault(flow => flow.File() == file && flow.Range.Line == first + 1)
                        is { Kind: not FlowKind.Root } flow
                        ? flow.Range.EndLine
                        : first + 1;
                    SourceSpan at = new(file, i + 1, comment.Index + 1);
                    waivers.Add(new Waiver(at, first + 1, last, comment.Groups["reason"].Value.Trim()));
                }
            }
        }

        return waivers;
    }

    private static string File(this Flow flow) => flow.Range.File;

    private static int NextLine(string[] lines, int from)
    {
        int next = from + 1;
        while (
            next < lines.Length
            && (
                string.IsNullOrWhiteSpace(lines[next])
                || lines[next].TrimStart().StartsWith("//", StringComparison.Ordinal)
            )
        )
        {
            next++;
        }

        return next;
    }

    [GeneratedRegex(@"//\s*cover:\s*unreachable\b(?<reason>.*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Comment();
}
