using System.Text.RegularExpressions;
using Ink;
using SinoRussia.Narrative.Diagnostics;

namespace SinoRussia.Narrative.Compilation;

/// <summary>From the compiler's messages to findings with a code, a column and a way out.</summary>
internal static partial class Translator
{
    public static Diagnostic Translate(EngineMessage said, ErrorType type, SourceReader reader)
    {
        string line = LineOf(said, reader);
        string text = WithMissingName(said.Text, line);
        (string code, string help) = type switch
        {
            ErrorType.Author => (DiagnosticCode.Todo, ""),
            ErrorType.Warning => (DiagnosticCode.CompileWarning, ""),
            _ => Classify(text, line),
        };
        Severity severity = type switch
        {
            ErrorType.Author => Severity.Info,
            ErrorType.Warning => Severity.Warning,
            _ => Severity.Error,
        };
        SourceSpan at = new(said.File, said.Line ?? 1, ColumnFinder.Find(line, text));
        return new Diagnostic(code, severity, at, text, help);
    }

    private static (string Code, string Help) Classify(string text, string line) =>
        text switch
        {
            _ when text.StartsWith("Divert target not found", StringComparison.Ordinal) => (
                DiagnosticCode.NoTarget,
                "check the spelling, capital letters included; a stitch of another knot is written knot.stitch"
            ),
            _ when text.Contains("reserved keyword", StringComparison.Ordinal)
                    || text.Contains("built in function", StringComparison.Ordinal) => (
                DiagnosticCode.ReservedName,
                "choose another name: ink keeps this one for itself"
            ),
            _ when text.StartsWith("Unresolved variable", StringComparison.Ordinal)
                    || text.Contains("not found: ", StringComparison.Ordinal)
                    || text.Contains("isn't declared", StringComparison.Ordinal) => (
                DiagnosticCode.Undeclared,
                "declare it (VAR name = 0), or check the spelling"
            ),
            _ when text.Contains("already", StringComparison.Ordinal)
                    && !text.Contains("INCLUDE", StringComparison.Ordinal) => (
                DiagnosticCode.Duplicate,
                "rename one of the two"
            ),
            _ when text.Contains("Recursive INCLUDE", StringComparison.Ordinal) => (
                DiagnosticCode.BadInclude,
                "the files include each other in a ring: take one INCLUDE out"
            ),
            _ when text.StartsWith("Failed to load", StringComparison.Ordinal) => (
                DiagnosticCode.BadInclude,
                "paths start at the root file's folder, with forward slashes, also in a file of a subfolder"
            ),
            _ when text.Contains("xpected", StringComparison.Ordinal)
                    && line.Contains('\u201c', StringComparison.Ordinal) => (
                DiagnosticCode.Syntax,
                "use straight quotes: \""
            ),
            _ when text.Contains("xpected", StringComparison.Ordinal) => (DiagnosticCode.Syntax, ""),
            _ => (DiagnosticCode.Compile, ""),
        };

    /// <summary>The compiler forgets the name it objects to when it is a reserved one.</summary>
    private static string WithMissingName(string text, string line)
    {
        if (!text.Contains("''", StringComparison.Ordinal))
        {
            return text;
        }

        Match declared = Declaration().Match(line);
        return declared.Success
            ? text.Replace("''", $"'{declared.Groups["name"].Value}'", StringComparison.Ordinal)
            : text;
    }

    private static string LineOf(EngineMessage said, SourceReader reader)
    {
        string[] lines = reader.TextOf(said.File).Split('\n');
        int index = (said.Line ?? 1) - 1;
        return index < lines.Length ? lines[index].TrimEnd('\r') : "";
    }

    [GeneratedRegex(
        @"^\s*(?:VAR|CONST|LIST|EXTERNAL|~\s*temp|=+\s*(?:function\b)?|[-*+][-*+\s]*\()\s*(?<name>[\p{L}\p{N}_]+)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Declaration();
}
