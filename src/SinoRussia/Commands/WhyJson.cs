using System.Text.Json;
using SinoRussia.Workshop.Seeking;

namespace SinoRussia.Commands;

/// <summary><c>why --json</c>.</summary>
internal static class WhyJson
{
    public static void Write(WayReport report, string story, TextWriter output) =>
        JsonOutput.Write(
            output,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("story", story);
                json.WriteString("file", report.Sought.File);
                json.WriteNumber("line", report.Sought.Line);
                json.WriteString("text", report.Text);
                json.WriteString(
                    "outcome",
                    report.Outcome switch
                    {
                        WayOutcome.Found => "found",
                        WayOutcome.Dead => "dead",
                        WayOutcome.Gated => "gated",
                        _ => "not-met",
                    }
                );
                if (report.Way is { } way)
                {
                    json.WriteStartObject("replay");
                    json.WriteNumber("seed", way.Seed);
                    json.WriteStartArray("choices");
                    foreach (int choice in way.Choices)
                    {
                        json.WriteNumberValue(choice);
                    }

                    json.WriteEndArray();
                    json.WriteEndObject();
                }

                json.WriteBoolean("shortest", report.IsShortest);
                json.WriteStartArray("conditions");
                foreach (WayCondition condition in report.Conditions)
                {
                    Write(json, condition);
                }

                json.WriteEndArray();
                json.WriteNumber("steps", report.Steps);
                json.WriteEndObject();
            }
        );

    private static void Write(Utf8JsonWriter json, WayCondition condition)
    {
        json.WriteStartObject();
        json.WriteString("file", condition.At.File);
        json.WriteNumber("line", condition.At.Line);
        json.WriteString("condition", condition.Text);
        json.WriteBoolean("held", condition.Held);
        json.WriteStartObject("reached");
        foreach (KeyValuePair<string, string> pair in condition.Reached)
        {
            json.WriteString(pair.Key, pair.Value);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
