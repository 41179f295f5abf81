using System.Text.RegularExpressions;
using SinoRussia.Narrative.Diagnostics;

namespace SinoRussia.Narrative.Compilation;

/// <summary>INCLUDE where ink takes it without a word and does nothing, or does it twice.</summary>
internal static partial class IncludeRules
{
    public static IEnumerable<Diagnostic> Check(string root, SourceReader reader)
    {
        Dictionary<string, SourceSpan> seen = new(StringComparer.Ordinal);
        foreach (string path in reader.Paths.Prepend(root).Distinct(StringComparer.Ordinal))
        {
            bool inKnot = false;
            int number = 0;
            foreach (string line in reader.TextOf(path).Split('\n'))
            {
                number++;
                inKnot |= KnotHeader().IsMatch(line);
                Match include = Include().Match(line);
                if (!include.Success)
                {
                    continue;
                }

                SourceSpan at = new(path, number, include.Index + 1 + line.Length - line.TrimStart().Length);
                string target = include.Groups["file"].Value.Trim();
                if (inKnot)
                {
                    yield return new Diagnostic(
                        DiagnosticCode.LateInclude,
                        Severity.Warning,
                        at,
                        $"this INCLUDE of '{target}' stands inside a knot, where ink ignores it and all knots in it",
                        "move it to the top of the file"
                    );
                }
                else if (seen.TryGetValue(target, out SourceSpan first))
                {
                    yield return new Diagnostic(
                        DiagnosticCode.BadInclude,
                        Severity.Error,
                        at,
                        $"'{target}' is included a second time (first at {first})",
                        "take one of the two INCLUDE lines out"
                    );
                }
                else
                {
                    seen[target] = at;
                }
            }
        }
    }

    [GeneratedRegex(@"^\s*INCLUDE\s+(?<file>[^\r\n]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Include();

    [GeneratedRegex(@"^\s*={2,}\s*\w", RegexOptions.None, 1000)]
    private static partial Regex KnotHeader();
}
