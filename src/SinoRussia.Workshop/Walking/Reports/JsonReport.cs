using System.Text.Json;
using SinoRussia.Workshop.Walking.Bars;
using SinoRussia.Workshop.Walking.Findings;
using SinoRussia.Workshop.Walking.Measures;
using SinoRussia.Workshop.Walking.Runs;

namespace SinoRussia.Workshop.Walking.Reports;

/// <summary>A walk as JSON, for programs.</summary>
public static class JsonReport
{
    /// <summary>Writes the report as one object.</summary>
    /// <param name="report">The report.</param>
    /// <param name="story">What the user calls the story.</param>
    /// <param name="failed">The bars it did not clear.</param>
    /// <param name="json">Where to.</param>
    public static void Write(WalkReport report, string story, IReadOnlyList<FailedBar> failed, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("story", story);
        json.WriteNumber("seed", report.Seed);
        json.WriteNumber("runs", report.Runs);
        json.WriteString("policy", report.Policy);
        json.WriteBoolean("interrupted", report.Interrupted);
        json.WriteNumber("elapsedSeconds", Math.Round(report.Elapsed.TotalSeconds, 3));
        json.WriteNumber("runsPerSecond", Math.Round(report.RunsPerSecond, 1));
        json.WriteStartObject("outcomes");
        foreach ((RunOutcome outcome, int count) in report.Outcomes)
        {
            json.WriteNumber(TextReport.Named(outcome), count);
        }

        json.WriteEndObject();
        json.WriteStartObject("endings");
        foreach (EndingShare ending in report.Endings)
        {
            json.WriteNumber(ending.Id, ending.Runs);
        }

        json.WriteEndObject();
        WriteCoverage(report, json);
        WriteMeters(report, json);
        Write(json, "decisions", report.Decisions);
        Write(json, "words", report.Words);
        WriteFindings(report, json);
        WriteUnvisited(report, json);
        JsonMeasures.Write(report, json);
        json.WriteStartArray("failedBars");
        foreach (FailedBar bar in failed)
        {
            json.WriteStartObject();
            json.WriteString("name", bar.Name);
            json.WriteString("found", bar.Found);
            json.WriteString("wanted", bar.Wanted);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCoverage(WalkReport report, Utf8JsonWriter json)
    {
        json.WriteStartObject("coverage");
        JsonMeasures.Write(json, "lines", report.Lines);
        JsonMeasures.Write(json, "choices", report.Choices);
        JsonMeasures.Write(json, "branches", report.Branches);
        JsonMeasures.Write(json, "knots", report.Knots);
        json.WriteEndObject();
    }

    private static void WriteMeters(WalkReport report, Utf8JsonWriter json)
    {
        json.WriteStartObject("meters");
        foreach (MeterSpread meter in report.Meters)
        {
            json.WriteStartObject(meter.Meter.Name);
            json.WriteNumber("min", Round(meter.Spread.Min));
            json.WriteNumber("p10", Round(meter.Spread.P10));
            json.WriteNumber("median", Round(meter.Spread.Median));
            json.WriteNumber("p90", Round(meter.Spread.P90));
            json.WriteNumber("max", Round(meter.Spread.Max));
            json.WriteNumber("sd", Round(meter.Spread.Sd));
            json.WriteNumber("pinnedLow", Round(meter.PinnedLow));
            json.WriteNumber("pinnedHigh", Round(meter.PinnedHigh));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteFindings(WalkReport report, Utf8JsonWriter json)
    {
        json.WriteStartArray("findings");
        foreach (WalkFinding finding in report.Findings)
        {
            json.WriteStartObject();
            json.WriteString("code", finding.Diagnostic.Code);
            json.WriteString("file", finding.Diagnostic.At.File);
            json.WriteNumber("line", finding.Diagnostic.At.Line);
            json.WriteNumber("column", finding.Diagnostic.At.Column);
            json.WriteString("message", finding.Diagnostic.Message);
            json.WriteString("help", finding.Diagnostic.Help);
            json.WriteNumber("count", finding.Count);
            json.WriteStartObject("replay");
            json.WriteNumber("seed", finding.Replay.Seed);
            json.WriteStartArray("choices");
            foreach (int choice in finding.Replay.Choices)
            {
                json.WriteNumberValue(choice);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteUnvisited(WalkReport report, Utf8JsonWriter json)
    {
        json.WriteStartArray("unvisited");
        foreach (Unvisited line in report.Unvisited)
        {
            json.WriteStartObject();
            json.WriteString("file", line.File);
            json.WriteNumber("line", line.Line);
            json.WriteString("kind", TextReport.Named(line.Kind));
            if (line.Gate is { } gate)
            {
                json.WriteString("gate", gate.Condition);
                json.WriteStartObject("reached");
                foreach ((string name, string values) in gate.Reached)
                {
                    json.WriteString(name, values);
                }

                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, Spread spread)
    {
        json.WriteStartObject(name);
        json.WriteNumber("mean", Round(spread.Mean));
        json.WriteNumber("p10", Round(spread.P10));
        json.WriteEndObject();
    }

    private static double Round(double value) => Math.Round(value, 3);
}
