using System.Text.RegularExpressions;
using Ink;
using SinoRussia.Narrative.Diagnostics;

namespace SinoRussia.Narrative.Compilation;

/// <summary>From the compiler's messages to findings with a code, a column and a way out.</summary>
internal static partial class Translator
{
    public static Diagnostic Translate(EngineMessage said, ErrorType type, SourceReader reader)
    {
        string line = reader.LineOf(said.File, said.Line ?? 1);
        string text = WithMissingName(said.Text, line);
        (string code, string help) = type switch
        {
            ErrorType.Author => (DiagnosticCode.Todo, ""),
            ErrorType.Warning when text.Contains("'else:'", StringComparison.Ordinal) => (DiagnosticCode.BareElse, ""),
            ErrorType.Warning when text.StartsWith("Apparent loose end", StringComparison.Ordinal) => (
                DiagnosticCode.LooseEnd,
                "end it with a divert: -> somewhere, -> DONE, or ->-> in a tunnel"
            ),
            ErrorType.Warning => (DiagnosticCode.CompileWarning, ""),
            _ => Classify(text, line),
        };
        Severity severity = type switch
        {
            ErrorType.Author => Severity.Info,
            ErrorType.Warning => Severity.Warning,
            _ => Severity.Error,
        };
        SourceSpan at = PlaceOf(said, line, text, reader);
        return new Diagnostic(code, severity, at, text.Length > 0 ? text : "TODO", help);
    }

    private static SourceSpan PlaceOf(EngineMessage said, string line, string text, SourceReader reader) =>
        text.Contains("closing brace", StringComparison.Ordinal)
        && Brackets.OpenAt(reader.TextOf(said.File), said.Line ?? 1) is var (row, column)
            ? new SourceSpan(said.File, row, column)
            : new SourceSpan(said.File, said.Line ?? 1, ColumnFinder.Find(line, text));

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
            _ when text.StartsWith("Function call target not found", StringComparison.Ordinal) => (
                DiagnosticCode.Undeclared,
                "write the function (=== function name(…) ===), or check the spelling"
            ),
            _ when text.StartsWith("Unresolved variable", StringComparison.Ordinal)
                    || text.StartsWith("Variable could not be found", StringComparison.Ordinal)
                    || text.Contains("not found: ", StringComparison.Ordinal)
                    || text.Contains("isn't declared", StringComparison.Ordinal) => (
                DiagnosticCode.Undeclared,
                "declare it (VAR name = 0), or check the spelling"
            ),
            _ when Arguments().IsMatch(text) => (DiagnosticCode.WrongArguments, "give as many as it is declared with"),
            _ when text.StartsWith("Choices with conditions", StringComparison.Ordinal) => (
                DiagnosticCode.NestedChoice,
                "put the condition on the choice: * {condition} text"
            ),
            _ when text.Contains("already", StringComparison.Ordinal)
                    || text.Contains("dupicate", StringComparison.Ordinal) => (
                DiagnosticCode.Duplicate,
                "rename one of the two"
            ),
            _ when text.Contains("closing brace", StringComparison.Ordinal) => (
                DiagnosticCode.Syntax,
                "close what this '{' opens with a '}'"
            ),
            _ when text.Contains("bracketed name", StringComparison.Ordinal) => (
                DiagnosticCode.Syntax,
                "a label is a name alone in round brackets, without arguments: (name)"
            ),
            _ when text.Contains("closing ']'", StringComparison.Ordinal) => (
                DiagnosticCode.Syntax,
                "close the bracket before what follows: * [text] -> target"
            ),
            _ when Comparison().IsMatch(line) && text.Contains("within braces", StringComparison.Ordinal) => (
                DiagnosticCode.Syntax,
                "to compare, write =="
            ),
            _ when text.Contains("xpected", StringComparison.Ordinal)
                    && line.Contains('\u201c', StringComparison.Ordinal) => (
                DiagnosticCode.Syntax,
                "use straight quotes: \""
            ),
            _ when text.Contains("at least one line within", StringComparison.Ordinal) => (
                DiagnosticCode.Syntax,
                "write a line below the header, if only -> DONE"
            ),
            _ when text.Contains("within braces", StringComparison.Ordinal) => (
                DiagnosticCode.Syntax,
                "in one line: {condition: text|else text} or {first|second}; over several lines a '{' ends its line, and each branch begins with '-'"
            ),
            _ when text.Contains("else", StringComparison.Ordinal) => (
                DiagnosticCode.Syntax,
                "the last branch of a condition is written - else:"
            ),
            _ when text.Contains("xpected", StringComparison.Ordinal) => (DiagnosticCode.Syntax, ""),
            _ => (DiagnosticCode.Compile, ""),
        };

    /// <summary>The compiler forgets the name it objects to when it is a reserved one, or has no value.</summary>
    private static string WithMissingName(string text, string line)
    {
        bool reserved = text.Contains("''", StringComparison.Ordinal);
        if (!reserved && !text.Contains("initial value for  ", StringComparison.Ordinal))
        {
            return text;
        }

        List<string> names = [.. Declarations.In(line)];
        string name =
            names.Find(IsReserved)
            ?? names.FirstOrDefault()
            ?? Word().Matches(line).Select(m => m.Value).FirstOrDefault(IsReserved)
            ?? "";
        return reserved
            ? text.Replace("''", name.Length > 0 ? $"'{name}'" : "this word", StringComparison.Ordinal)
            : text.Replace("for  ", name.Length > 0 ? $"for '{name}' " : "", StringComparison.Ordinal);
    }

    private static bool IsReserved(string name) =>
        Ink.Parsed.Story.IsReservedKeyword(name) || Ink.Parsed.FunctionCall.IsBuiltIn(name);

    [GeneratedRegex(@"[\p{L}_][\p{L}\p{N}_]*", RegexOptions.None, 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"requires \d+ arguments|doesn't take parameters", RegexOptions.None, 1000)]
    private static partial Regex Arguments();

    [GeneratedRegex(@"[^=!<>]=[^=]", RegexOptions.None, 1000)]
    private static partial Regex Comparison();
}
