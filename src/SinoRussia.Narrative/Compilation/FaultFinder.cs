using System.Text.RegularExpressions;
using SinoRussia.Narrative.Diagnostics;

namespace SinoRussia.Narrative.Compilation;

/// <summary>
/// Where the compiler itself breaks. It says nothing of the place, so the source is cut shorter and shorter
/// until the fault goes away.
/// </summary>
internal static partial class FaultFinder
{
    public static Diagnostic Find(string root, SourceReader reader, Exception fault)
    {
        foreach (string path in reader.Paths.Reverse())
        {
            string text = reader.EditedTextOf(path);
            if (Breaks(root, reader, path, text) && !Breaks(root, reader, path, ""))
            {
                SourceSpan at = FirstBreakingLine(root, reader, path, text.Split('\n'));
                string line = LineAt(text, at.Line);
                return Explain(at with { Column = ColumnFinder.FirstWord(line) }, line, fault);
            }
        }

        return Explain(SourceSpan.StartOf(root), "", fault);
    }

    private static SourceSpan FirstBreakingLine(string root, SourceReader reader, string path, string[] lines)
    {
        int whole = 0;
        int broken = lines.Length;
        while (broken - whole > 1)
        {
            int middle = (whole + broken) / 2;
            if (Breaks(root, reader, path, string.Join('\n', lines[..middle]) + "\n"))
            {
                broken = middle;
            }
            else
            {
                whole = middle;
            }
        }

        return new SourceSpan(path, broken, 1);
    }

    private static bool Breaks(string root, SourceReader reader, string path, string text)
    {
        string before = reader.EditedTextOf(path);
        reader.Edit(path, text);
        try
        {
            InkSource.Parse(root, reader, (_, _) => { }).ExportRuntime((_, _) => { });
            return false;
        }
        // That it throws, whatever it throws, is the answer.
        catch (Exception)
        {
            return true;
        }
        finally
        {
            reader.Edit(path, before);
        }
    }

    private static Diagnostic Explain(SourceSpan at, string line, Exception fault)
    {
        if (DivertInConstant().IsMatch(line))
        {
            return Error(DiagnosticCode.Syntax, at, "a CONST cannot hold a divert", "use VAR, or divert directly");
        }

        return fault.Message.Contains("Stack overflow in parser", StringComparison.Ordinal)
            ? Error(
                DiagnosticCode.TooLarge,
                at,
                "too much is nested in one line for ink to read",
                "take some of it out into a function or a temp variable"
            )
            : Error(
                DiagnosticCode.Compile,
                at,
                "ink's compiler fails on this line",
                "rewrite the line in a simpler form"
            );
    }

    private static Diagnostic Error(string code, SourceSpan at, string message, string help) =>
        new(code, Severity.Error, at, message, help);

    private static string LineAt(string text, int line)
    {
        string[] lines = text.Split('\n');
        return line <= lines.Length ? lines[line - 1] : "";
    }

    [GeneratedRegex(@"^\s*CONST\b.*->", RegexOptions.None, 1000)]
    private static partial Regex DivertInConstant();
}
