using SinoRussia.Narrative;
using SinoRussia.Narrative.Diagnostics;

namespace SinoRussia.Workshop.Checking.Formats;

/// <summary>A report for people: each finding with its line, a mark and the way out, and a summary at the end.</summary>
public static class TextReport
{
    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="elapsed">How long the check took.</param>
    /// <param name="output">Where to.</param>
    public static void Write(CheckReport report, TimeSpan elapsed, TextWriter output)
    {
        foreach (Diagnostic finding in report.Diagnostics)
        {
            output.WriteLine(OneLine(finding.ToString()));
            string help = OneLine(finding.Help);
            string source = report.Sources.GetValueOrDefault(finding.At.File, "");
            bool isShort = help.Length > 0 && help.Length <= 60;
            string excerpt = SourceExcerpt.Of(finding, source, isShort ? help : "");
            if (excerpt.Length > 0)
            {
                output.WriteLine(excerpt);
            }

            if (help.Length > 0 && (!isShort || excerpt.Length == 0))
            {
                output.WriteLine($"        help: {help}");
            }
        }

        output.WriteLine(Summary(report, elapsed));
    }

    /// <summary>The last line: how many findings, in how many files, in what time.</summary>
    /// <param name="report">The report.</param>
    /// <param name="elapsed">How long the check took.</param>
    /// <returns>The line.</returns>
    public static string Summary(CheckReport report, TimeSpan elapsed)
    {
        int notes = report.Diagnostics.Count - report.Errors - report.Warnings;
        string found =
            report.Diagnostics.Count == 0
                ? "no errors, no warnings"
                : $"{Many(report.Errors, "error")}, {Many(report.Warnings, "warning")}"
                    + (notes > 0 ? $", {Many(notes, "note")}" : "");
        return $"{found} · {Many(report.Sources.Count, "file")} · {elapsed.TotalMilliseconds:0} ms";
    }

    /// <summary>Names of files and words of a story, neither of which shall command a terminal.</summary>
    private static string OneLine(string text) => PlainText.Clean(text).ReplaceLineEndings(" ");

    private static string Many(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";
}
