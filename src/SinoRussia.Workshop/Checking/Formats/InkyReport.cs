using SinoRussia.Narrative;
using SinoRussia.Narrative.Diagnostics;

namespace SinoRussia.Workshop.Checking.Formats;

/// <summary>A report in the pattern of Inky and inklecate, for whatever reads theirs: <c>ERROR: 'file' line 3: text</c>.</summary>
public static class InkyReport
{
    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where to.</param>
    public static void Write(CheckReport report, TextWriter output)
    {
        foreach (Diagnostic finding in report.Diagnostics)
        {
            string kind = finding.Severity switch
            {
                Severity.Error => "ERROR",
                Severity.Warning => "WARNING",
                _ => "TODO",
            };
            string help = finding.Help.Length > 0 ? $" ({finding.Help})" : "";
            string line = $"{kind}: '{finding.At.File}' line {finding.At.Line}: {finding.Message}{help}";
            output.WriteLine(PlainText.Clean(line).ReplaceLineEndings(" "));
        }
    }
}
