using System.Text;
using System.Text.Json;

namespace SinoRussia.Workshop.Mapping.Drawing;

/// <summary>What a map's page knows of its knots.</summary>
internal static class MapData
{
    public static string Json(StoryMap map, MapHeat? heat)
    {
        using MemoryStream buffer = new();
        using (Utf8JsonWriter json = new(buffer))
        {
            json.WriteStartObject();
            json.WriteStartArray("places");
            foreach (MapPlace place in map.Places)
            {
                Write(json, place, heat);
            }

            json.WriteEndArray();
            json.WriteStartArray("links");
            foreach (MapLink link in map.Links)
            {
                json.WriteStartObject();
                json.WriteNumber("from", link.From);
                json.WriteNumber("to", link.To);
                json.WriteString("kind", LinkWords.WordFor(link.Kind));
                WriteAll(json, "choices", link.Choices);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static void Write(Utf8JsonWriter json, MapPlace place, MapHeat? heat)
    {
        json.WriteStartObject();
        json.WriteString("name", place.Name);
        json.WriteString("file", place.File);
        json.WriteNumber("line", place.Line);
        json.WriteNumber("words", place.Words);
        WriteShare(json, heat, place.File, place.Line);
        WriteAll(json, "notes", Notes(place));
        WriteAll(json, "stitches", place.Stitches.Select(stitch => $"= {stitch.Name} · line {stitch.Line}"));
        json.WriteStartArray("choices");
        foreach (MapChoice choice in place.Choices)
        {
            json.WriteStartObject();
            json.WriteString("text", choice.Label);
            json.WriteString("id", choice.Id);
            json.WriteNumber("line", choice.Line);
            json.WriteString("condition", choice.Condition);
            json.WriteString("locked", choice.Locked ?? "");
            json.WriteString("targets", string.Join("  ", choice.Targets));
            WriteShare(json, heat, choice.File, choice.Line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("search", SearchText(place));
        json.WriteEndObject();
    }

    private static IEnumerable<string> Notes(MapPlace place)
    {
        if (place.IsOrphan)
        {
            yield return "Nothing leads here.";
        }

        if (place.IsTunnel)
        {
            yield return "It returns to where it was called from.";
        }

        if (place.EndsStory)
        {
            yield return "The story can end here.";
        }
    }

    private static string SearchText(MapPlace place) =>
        string.Join(
                '\n',
                place
                    .Stitches.Select(stitch => stitch.Name)
                    .Concat(place.Choices.SelectMany(choice => new[] { choice.Text, choice.Id }))
                    .Prepend($"{place.File}:{place.Line}")
                    .Prepend(place.Name)
            )
            .ToLowerInvariant();

    private static void WriteShare(Utf8JsonWriter json, MapHeat? heat, string file, int line)
    {
        if (heat is not null)
        {
            json.WriteNumber("share", Math.Round(100 * heat.ShareAt(file, line), 1));
        }
    }

    private static void WriteAll(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
