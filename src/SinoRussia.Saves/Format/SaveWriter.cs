using System.Globalization;
using System.Text;
using Newtonsoft.Json;
using SinoRussia.Game.Meters;
using SinoRussia.Game.Records;
using SinoRussia.Narrative;

namespace SinoRussia.Saves.Format;

/// <summary>Writes a save as version 1 has it.</summary>
internal static class SaveWriter
{
    public static byte[] Write(SaveFile save)
    {
        using MemoryStream stream = new();
        using (StreamWriter text = new(stream, new UTF8Encoding(false), 4096, leaveOpen: true) { NewLine = "\n" })
        {
            using (JsonTextWriter json = new(text) { Formatting = Formatting.Indented, CloseOutput = false })
            {
                Write(json, save);
            }

            text.WriteLine();
        }

        byte[] bytes = stream.ToArray();
        Checksum.Seal(bytes, bytes.AsSpan().LastIndexOf(Encoding.ASCII.GetBytes(Checksum.Blank)));
        return bytes;
    }

    private static void Write(JsonTextWriter json, SaveFile save)
    {
        json.WriteStartObject();
        json.Property("format", SaveFile.Format);
        json.Property("version", SaveFile.Version);
        json.Property("campaign", save.Key);
        json.WritePropertyName("story");
        json.WriteStartObject();
        json.Property("hash", save.Record.StoryHash);
        json.Property("title", save.Record.Title);
        json.WriteEndObject();
        json.Property("seed", save.Record.Seed);
        json.Property("turns", save.Record.Turns);
        json.Property("startedAt", Timestamp.Text(save.StartedAt));
        Write(json, save.Now);
        json.List("journal", save.Record.Journal, Write);
        json.WritePropertyName("state");
        json.WriteRawValue(save.Record.State);
        json.List("transcript", save.Record.Passages, Write);
        json.Property("savedAt", Timestamp.Text(save.SavedAt));
        json.Property("checksum", Checksum.Blank);
        json.WriteEndObject();
    }

    private static void Write(JsonTextWriter json, Standing now)
    {
        json.WritePropertyName("now");
        json.WriteStartObject();
        json.Property("turn", now.Turn);
        json.Property("date", now.Date);
        json.Property("scene", now.Scene);
        json.Property("ended", now.Ended);
        json.Property("ending", now.Ending);
        json.Meters(now.Meters);
        json.WriteEndObject();
    }

    private static void Write(JsonTextWriter json, Decision decision)
    {
        json.WriteStartObject();
        json.Property("knot", decision.Knot);
        json.Property("id", decision.Id);
        json.Property("text", decision.Text);
        json.Property("index", decision.Index);
        json.Property("turn", decision.Turn);
        json.Property("date", decision.Date);
        json.Property("scene", decision.Scene);
        json.Meters(decision.Meters);
        json.WriteEndObject();
    }

    private static void Write(JsonTextWriter json, Passage passage)
    {
        json.WriteStartObject();
        json.Property("decision", passage.Decision);
        json.List("lines", passage.Lines, Write);
        json.List("effects", passage.Effects, Write);
        json.WriteEndObject();
    }

    private static void Write(JsonTextWriter json, Line line)
    {
        json.WriteStartObject();
        json.Property("text", line.Text);
        if (line.Tags.Count > 0)
        {
            json.List("tags", line.Tags, static (inner, tag) => inner.WriteValue(tag.ToString()));
        }

        json.Property("endsLine", line.EndsLine);
        json.WriteEndObject();
    }

    private static void Write(JsonTextWriter json, Effect effect)
    {
        json.WriteStartObject();
        json.Property("meter", effect.Meter);
        json.Measure("from", effect.From);
        json.Measure("to", effect.To);
        json.WritePropertyName("cause");
        json.WriteStartObject();
        json.Property("kind", CauseWord.Of(effect.Cause.Kind));
        json.Property("name", effect.Cause.Name);
        json.Property("decision", effect.Cause.Decision);
        json.WriteEndObject();
        json.Property("turn", effect.Turn);
        json.Property("date", effect.Date);
        json.WriteEndObject();
    }

    private static void Property(this JsonTextWriter json, string name, string value)
    {
        json.WritePropertyName(name);
        json.WriteValue(PlainText.Clean(value));
    }

    private static void Property(this JsonTextWriter json, string name, int? value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    private static void Property(this JsonTextWriter json, string name, bool value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    private static void Measure(this JsonTextWriter json, string name, double value)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(Number(value));
    }

    private static void List<T>(
        this JsonTextWriter json,
        string name,
        IReadOnlyList<T> values,
        Action<JsonTextWriter, T> write
    )
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (T value in values)
        {
            write(json, value);
        }

        json.WriteEndArray();
    }

    private static void Meters(this JsonTextWriter json, MeterValues meters)
    {
        json.WritePropertyName("meters");
        json.WriteStartObject();
        foreach (KeyValuePair<string, double> meter in meters.Values)
        {
            json.Measure(PlainText.Clean(meter.Key), meter.Value);
        }

        json.WriteEndObject();
    }

    /// <summary>JSON knows no infinity and no NaN: they become what ink makes of them in its own state.</summary>
    private static string Number(double value) =>
        double.IsNaN(value) ? "0"
        : double.IsInfinity(value) ? Math.CopySign(float.MaxValue, value).ToString("R", CultureInfo.InvariantCulture)
        : value == 0 ? "0"
        : value.ToString("R", CultureInfo.InvariantCulture);
}
