using SinoRussia.Narrative.Compilation;
using SinoRussia.Narrative.Diagnostics;

namespace SinoRussia.Narrative;

/// <summary>What the engine says when a story fails while it is told, in words for people.</summary>
internal static class RuntimeFaults
{
    public static Diagnostic SilentLoop(SourceSpan at, TimeSpan patience) =>
        Error(
            DiagnosticCode.SilentLoop,
            at,
            $"the story went round here for {patience.TotalSeconds:0.#} seconds without a word or a choice",
            "a loop of diverts must print text, offer a choice or end: look for a condition that never comes true"
        );

    public static Diagnostic EndlessText(SourceSpan at, int lines) =>
        Error(
            DiagnosticCode.EndlessText,
            at,
            $"the story told {lines} lines here without a choice",
            "a loop of diverts needs a way out: a choice, a condition or an end"
        );

    public static Diagnostic EndlessRecursion(SourceSpan at, int depth) =>
        Error(
            DiagnosticCode.EndlessRecursion,
            at,
            $"functions or tunnels called each other here more than {depth} deep",
            "a function that calls itself needs a condition under which it returns"
        );

    public static Diagnostic From(Exception fault, SourceSpan at) =>
        fault switch
        {
            DivideByZeroException => Error(
                DiagnosticCode.DivisionByZero,
                at,
                "division by zero",
                "test the divisor first: {d != 0: … }"
            ),
            OutOfMemoryException => Error(
                DiagnosticCode.EngineFault,
                at,
                "the story used up all memory here",
                "look for text or recursion that grows without end"
            ),
            _ => Error(DiagnosticCode.EngineFault, at, $"the ink engine failed here: {FirstLine(fault.Message)}"),
        };

    public static Diagnostic From(string message, SourceSpan at)
    {
        EngineMessage said = EngineMessage.Parse(message, at.File);
        SourceSpan place = said.Line is { } line ? new SourceSpan(said.File, line, 1) : at;
        // The engine blames the caller of a tunnel that ran out: where the last words stand says more.
        SourceSpan end = at == SourceSpan.StartOf(at.File) ? place : at;
        if (said.Text.Contains("ran out of content", StringComparison.Ordinal))
        {
            return Error(
                DiagnosticCode.RanOut,
                end,
                "the story ran out of content",
                "end it with '-> END' or divert on"
            );
        }

        return said.Text.Contains("unexpectedly reached end of content", StringComparison.Ordinal)
            ? Error(DiagnosticCode.RanOut, end, "a tunnel or function ran out of content", "end a tunnel with '->->'")
            : Error(DiagnosticCode.Runtime, place, Lowered(said.Text));
    }

    public static Diagnostic Warning(string message, SourceSpan at)
    {
        EngineMessage said = EngineMessage.Parse(message, at.File);
        SourceSpan place = said.Line is { } line ? new SourceSpan(said.File, line, 1) : at;
        return new Diagnostic(DiagnosticCode.RuntimeWarning, Severity.Warning, place, Lowered(said.Text));
    }

    private static Diagnostic Error(string code, SourceSpan at, string message, string help = "") =>
        new(code, Severity.Error, at, message, help);

    private static string Lowered(string text) =>
        text.Length > 1 && char.IsUpper(text[0]) && char.IsLower(text[1])
            ? char.ToLowerInvariant(text[0]) + text[1..]
            : text;

    private static string FirstLine(string text) => PlainText.Clean(text.Split('\n')[0]).Trim();
}
