using SinoRussia.Narrative.Diagnostics;

namespace SinoRussia.Narrative.Compilation;

/// <summary>Findings about a file as a whole.</summary>
internal static class SourceProblems
{
    /// <summary>One letter in four that UTF-8 does not have: more than any text in an older encoding.</summary>
    private const int StrangeShare = 4;

    /// <summary>Whether a file is a picture, a program or the like, about which the parser would say a hundred things.</summary>
    public static bool IsNoText(string text) =>
        text.Contains('\0', StringComparison.Ordinal)
        || text.Count(letter => letter == '\ufffd') > text.Length / StrangeShare;

    public static Diagnostic TooLarge(SourceSpan at) =>
        new(
            DiagnosticCode.TooLarge,
            Severity.Error,
            at,
            "the file is too large to be a story",
            $"keep a file under {SourceReader.MaxCharacters / 1024 / 1024} MB and a line under {SourceReader.MaxLineLength / 1024} KB"
        );

    public static Diagnostic TooDeep(string file) =>
        new(
            DiagnosticCode.TooLarge,
            Severity.Error,
            SourceSpan.StartOf(file),
            $"the file is nested deeper than the {JsonGuard.StoryDepth} levels that a story may have",
            "if Inky wrote it, play the .ink source instead"
        );

    public static Diagnostic Empty(string file) =>
        new(
            DiagnosticCode.Empty,
            Severity.Error,
            SourceSpan.StartOf(file),
            "the file is empty: there is nothing to tell"
        );

    public static Diagnostic NotInk(string file, string why) =>
        new(
            DiagnosticCode.NotInkJson,
            Severity.Error,
            SourceSpan.StartOf(file),
            why,
            "export the story again with Inky or inklecate v1.2, or play the .ink source"
        );
}
