using System.Text.Json;
using SinoRussia.Game.Meters;
using SinoRussia.Game.Review;

namespace SinoRussia.Commands;

/// <summary><c>saves compare --json</c>.</summary>
internal static class ComparisonJson
{
    /// <summary>Writes a comparison.</summary>
    /// <param name="one">The first slot.</param>
    /// <param name="other">The second slot.</param>
    /// <param name="comparison">The two.</param>
    /// <param name="output">Where to.</param>
    public static void Write(string one, string other, LineComparison comparison, TextWriter output) =>
        JsonOutput.Write(
            output,
            json =>
            {
                json.WriteStartObject();
                json.WriteStartArray("lines");
                WriteLine(json, one, comparison.One);
                WriteLine(json, other, comparison.Other);
                json.WriteEndArray();
                json.WriteNumber("shared", comparison.Shared);
                json.WriteBoolean("sameSeed", comparison.IsSameSeed);
                json.WriteStartArray("turns");
                foreach (TurnPair turn in comparison.Turns)
                {
                    WriteTurn(json, comparison, turn);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }
        );

    private static void WriteLine(Utf8JsonWriter json, string slot, Chronicle chronicle)
    {
        json.WriteStartObject();
        json.WriteString("slot", slot);
        json.WriteNumber("seed", chronicle.Seed);
        json.WriteNumber("decisions", chronicle.Journal.Count);
        json.WriteString("date", chronicle.Date);
        json.WriteBoolean("ended", chronicle.Ended);
        json.WriteString("ending", chronicle.Ending);
        WriteMeters(json, "meters", chronicle.Now);
        json.WriteEndObject();
    }

    private static void WriteTurn(Utf8JsonWriter json, LineComparison comparison, TurnPair turn)
    {
        json.WriteStartObject();
        json.WriteString("date", turn.Date);
        WriteMeters(json, "first", turn.One);
        WriteMeters(json, "second", turn.Other);
        WriteDecisions(json, "onlyFirst", comparison.One, turn.OnlyOne);
        WriteDecisions(json, "onlySecond", comparison.Other, turn.OnlyOther);
        json.WriteEndObject();
    }

    private static void WriteDecisions(Utf8JsonWriter json, string name, Chronicle chronicle, IReadOnlyList<int> places)
    {
        json.WriteStartArray(name);
        foreach (int place in places)
        {
            json.WriteStartObject();
            json.WriteNumber("number", place + 1);
            json.WriteString("knot", chronicle.Journal[place].Knot);
            json.WriteString("id", chronicle.Journal[place].Id);
            json.WriteString("text", chronicle.Journal[place].Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteMeters(Utf8JsonWriter json, string name, MeterValues? values)
    {
        if (values is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        foreach (KeyValuePair<string, double> value in values.Values.Where(value => double.IsFinite(value.Value)))
        {
            json.WriteNumber(value.Key, value.Value);
        }

        json.WriteEndObject();
    }
}
