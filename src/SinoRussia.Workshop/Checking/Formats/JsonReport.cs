using System.Text.Json;
using SinoRussia.Narrative.Diagnostics;

namespace SinoRussia.Workshop.Checking.Formats;

/// <summary>A report as the JSON of the contract.</summary>
public static class JsonReport
{
    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where to.</param>
    public static void Write(CheckReport report, TextWriter output) =>
        output.WriteLine(
            JsonText.Of(json =>
            {
                json.WriteStartObject();
                json.WriteString("story", report.Story);
                json.WriteNumber("files", report.Sources.Count);
                json.WriteNumber("words", report.Words);
                json.WriteNumber("knots", report.Knots);
                json.WriteNumber("stitches", report.Stitches);
                json.WriteNumber("choices", report.Choices);
                json.WriteStartArray("diagnostics");
                foreach (Diagnostic finding in report.Diagnostics)
                {
                    Write(json, finding);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            })
        );

    private static void Write(Utf8JsonWriter json, Diagnostic finding)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Code);
        json.WriteString("severity", SeverityWord.Of(finding.Severity));
        json.WriteString("file", finding.At.File);
        json.WriteNumber("line", finding.At.Line);
        json.WriteNumber("column", finding.At.Column);
        json.WriteString("message", finding.Message);
        json.WriteString("help", finding.Help);
        json.WriteEndObject();
    }
}
