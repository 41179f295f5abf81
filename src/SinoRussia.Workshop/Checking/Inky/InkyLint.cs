using System.Text.RegularExpressions;
using SinoRussia.Narrative;
using SinoRussia.Narrative.Diagnostics;
using SinoRussia.Workshop.Checking.Logic;

namespace SinoRussia.Workshop.Checking.Inky;

/// <summary>What keeps a story from opening and playing in Inky as it does here. It reads the text alone.</summary>
internal static partial class InkyLint
{
    private static readonly string[] ReservedRoots = ["index", "style", "ink"];

    public static IEnumerable<Diagnostic> Check(string root, IReadOnlyDictionary<string, string> sources)
    {
        string name = Path.GetFileNameWithoutExtension(root);
        if (ReservedRoots.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            yield return Finding.Warning(
                LintCode.FileName,
                SourceSpan.StartOf(root),
                $"a root file called '{name}' is overwritten by what Inky exports for the web",
                "give it another name, such as story.ink"
            );
        }

        foreach ((string file, string text) in sources)
        {
            foreach (Diagnostic found in CheckFile(root, file, text))
            {
                yield return found;
            }
        }

        foreach ((string external, SourceSpan at) in Externals.In(sources))
        {
            yield return Finding.Warning(
                LintCode.ExternalFunction,
                at,
                $"Inky cannot bind the EXTERNAL function '{external}', and plays the ink function of that name",
                "write it in ink alone, so that the same game plays everywhere"
            );
        }
    }

    private static IEnumerable<Diagnostic> CheckFile(string root, string file, string text)
    {
        if (file.AsSpan().ContainsAny('[', ']'))
        {
            yield return Finding.Warning(
                LintCode.FileName,
                SourceSpan.StartOf(file),
                $"the name '{file}' has brackets in it, which Inky trips over",
                "give it a name without brackets"
            );
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            yield return Finding.Warning(
                LintCode.EmptyFile,
                SourceSpan.StartOf(file),
                "the file is empty, and Inky will not open it",
                "write at least a comment in it, or take its INCLUDE out"
            );
        }

        bool inText = file != root;
        string[] lines = BlankComments(text).Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            Match include = Include().Match(lines[i]);
            if (include.Success)
            {
                SourceSpan at = new(file, i + 1, include.Groups["word"].Index + 1);
                if (inText)
                {
                    yield return Finding.Warning(
                        LintCode.IncludePlace,
                        at,
                        file == root
                            ? "this INCLUDE stands below the top of the file"
                            : "this INCLUDE is not in the root file",
                        $"move it to the top of {root}, with the others"
                    );
                }

                if (PathProblem(include.Groups["file"].Value.Trim()) is var (message, help))
                {
                    yield return Finding.Warning(
                        LintCode.IncludePath,
                        at with
                        {
                            Column = include.Groups["file"].Index + 1,
                        },
                        message,
                        help
                    );
                }
            }

            inText |= !include.Success && IsContent(lines[i]);
        }
    }

    private static (string Message, string Help)? PathProblem(string path) =>
        path.Contains('\\', StringComparison.Ordinal)
            ? ("this path has backslashes, which work on Windows alone", $"write INCLUDE {path.Replace('\\', '/')}")
        : path.Contains("../", StringComparison.Ordinal) || path.StartsWith("./", StringComparison.Ordinal)
            ? (
                "this path has ./ or ../ in it, which Inky does not follow",
                "keep every file in the root file's folder, or one folder below it"
            )
        : path.StartsWith('/') || path.Contains(':', StringComparison.Ordinal)
            ? ("this path begins at the root of one machine's disk", "write it from the root file's folder")
        : path.Count(sign => sign == '/') > 1
            ? ("this file is more than one folder deep", "keep every file at most one folder below the root file")
        : null;

    /// <summary>Whether a line is neither blank nor a tag nor a declaration.</summary>
    private static bool IsContent(string line) =>
        line.Trim() is { Length: > 0 } text && text[0] != '#' && !Declaration().IsMatch(text);

    private static string BlankComments(string text) =>
        text.Contains("/*", StringComparison.Ordinal) || text.Contains("//", StringComparison.Ordinal)
            ? Comment().Replace(text, comment => new string([.. comment.Value.Where(sign => sign == '\n')]))
            : text;

    [GeneratedRegex(@"//[^\n]*|/\*.*?\*/", RegexOptions.Singleline, 1000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^\s*(?<word>INCLUDE)\b[ \t]*(?<file>[^\r\n]*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Include();

    [GeneratedRegex(@"^(?:VAR|CONST|LIST|EXTERNAL|TODO)\b", RegexOptions.None, 1000)]
    private static partial Regex Declaration();
}
