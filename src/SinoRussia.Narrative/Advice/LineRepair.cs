using System.Buffers;
using System.Text.RegularExpressions;
using SinoRussia.Narrative.Compilation;
using SinoRussia.Narrative.Diagnostics;

namespace SinoRussia.Narrative.Advice;

/// <summary>Writes a line as its author must have meant it.</summary>
internal static partial class LineRepair
{
    private static readonly SearchValues<char> Curly = SearchValues.Create("“”„‟«»‘’");

    /// <summary>The repaired line in a sentence; null where no repair is known.</summary>
    public static string? HelpFor(Diagnostic finding, SourceReader reader)
    {
        string line = reader.LineOf(finding.At.File, finding.At.Line).Trim();
        string said = finding.Message;
        if (finding.Code == DiagnosticCode.BareElse)
        {
            return $"a branch begins with a dash: {ElseWord().Replace(line, "- else:", 1)}";
        }

        if (finding.Code == DiagnosticCode.NestedChoice)
        {
            return OnNestedChoice(finding, line, reader);
        }

        if (said.Contains("closing ']'", StringComparison.Ordinal))
        {
            return $"close the bracket: {CloseBefore(line, Seen(said))}";
        }

        bool isLogic = line.StartsWith('~') || line.StartsWith("VAR", StringComparison.Ordinal) || line.Contains('{');
        if (isLogic && line.AsSpan().ContainsAny(Curly) && said.Contains("xpected", StringComparison.Ordinal))
        {
            return $"use straight quotes: {Quotes().Replace(line, "\"")}";
        }

        return said.Contains("within braces", StringComparison.Ordinal) && Assignment().IsMatch(line)
            ? $"to compare, write ==: {Assignment().Replace(line, "==", 1)}"
            : null;
    }

    private static string CloseBefore(string line, string seen)
    {
        int at = seen.Length > 0 ? line.LastIndexOf(seen, StringComparison.Ordinal) : -1;
        return at > 0 ? $"{line[..at].TrimEnd()}] {line[at..]}" : $"{line}]";
    }

    private static string OnNestedChoice(Diagnostic finding, string line, SourceReader reader)
    {
        if (Brackets.OpenAt(reader.TextOf(finding.At.File), finding.At.Line) is var (row, column))
        {
            string opener = reader.LineOf(finding.At.File, row)[column..];
            int colon = opener.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && Bullets().Match(line) is { Success: true } bullets)
            {
                string condition = opener[..colon].Trim();
                return $"put the condition on the choice: {bullets.Value.TrimEnd()} {{{condition}}} {line[bullets.Length..]}";
            }
        }

        return "put the condition on the choice, * {condition} text, or let the choice end in a divert";
    }

    private static string Seen(string said) =>
        SawText().Match(said) is { Success: true } saw ? saw.Groups["text"].Value.Trim() : "";

    [GeneratedRegex(@"saw '(?<text>.*)'$", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1000)]
    private static partial Regex SawText();

    [GeneratedRegex(@"(?<![=!<>+\-])=(?!=)", RegexOptions.None, 1000)]
    private static partial Regex Assignment();

    [GeneratedRegex(@"\belse\s*:", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex ElseWord();

    [GeneratedRegex("[“”„‟«»‘’]", RegexOptions.None, 1000)]
    private static partial Regex Quotes();

    [GeneratedRegex(@"^[*+\s]+(?:\(\s*\w+\s*\)\s*)?", RegexOptions.None, 1000)]
    private static partial Regex Bullets();
}
