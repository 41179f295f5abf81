using System.Text.Json;
using SinoRussia.Workshop.Walking.Measures;

namespace SinoRussia.Workshop.Walking.Reports;

/// <summary>The measures of a walk that go beyond the contract's, as JSON.</summary>
internal static class JsonMeasures
{
    public static void Write(WalkReport report, Utf8JsonWriter json)
    {
        json.WriteStartArray("scenes");
        foreach (SceneShare scene in report.Scenes)
        {
            json.WriteStartObject();
            json.WriteString("title", scene.Title);
            json.WriteString("kind", scene.Kind);
            json.WriteNumber("runs", scene.Runs);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (report.Overlap is { } overlap)
        {
            json.WriteNumber("overlap", Round(overlap));
        }

        json.WriteStartArray("correlations");
        foreach (Correlation pair in report.Correlations)
        {
            json.WriteStartObject();
            json.WriteString("first", pair.First);
            json.WriteString("second", pair.Second);
            json.WriteNumber("value", Round(pair.Value));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("oldMovement", Round(report.OldMovement));
        Write(json, "tracedMoves", report.Traced);
        Write(json, "forks", report.Forks);
        Write(json, "meaningfulOptions", report.MeaningfulOptions);
        json.WriteStartObject("advisers");
        foreach (AdviserAccuracy adviser in report.Advisers)
        {
            Write(json, adviser.Adviser, adviser.Right);
        }

        json.WriteEndObject();
        Write(json, "dominatedOptions", report.Dominated);
        Write(json, "unreadOptions", report.Unread);
    }

    public static void Write(Utf8JsonWriter json, string name, CountedShare share)
    {
        json.WriteStartObject(name);
        json.WriteNumber("hit", share.Hit);
        json.WriteNumber("total", share.Total);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<WeakOption> options)
    {
        json.WriteStartArray(name);
        foreach (WeakOption option in options)
        {
            json.WriteStartObject();
            json.WriteString("file", option.File);
            json.WriteNumber("line", option.Line);
            json.WriteString("text", option.Text);
            json.WriteString("reason", option.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static double Round(double value) => Math.Round(value, 3);
}
