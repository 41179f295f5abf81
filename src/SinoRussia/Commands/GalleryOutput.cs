using System.Text.Json;
using SinoRussia.Game;
using SinoRussia.Game.Galleries;
using SinoRussia.Plain;

namespace SinoRussia.Commands;

/// <summary>The gallery in words and as JSON. What was not found keeps its name to itself.</summary>
internal static class GalleryOutput
{
    /// <summary>Writes a line a family, and one for the achievements.</summary>
    /// <param name="walls">The stories.</param>
    /// <param name="output">Where to.</param>
    public static void WriteText(IReadOnlyList<GalleryWall> walls, TextWriter output)
    {
        foreach (string line in walls.SelectMany(InWords))
        {
            output.WriteLine(line);
        }
    }

    /// <summary>A story's part: what was found, a line a family, and one for the achievements.</summary>
    /// <param name="wall">The story.</param>
    /// <returns>The lines, all but the first set in by two spaces.</returns>
    public static IEnumerable<string> InWords(GalleryWall wall)
    {
        yield return $"{wall.Title}: {FoundLine.Of(wall.Gallery, wall.Finds)}";
        foreach (IGrouping<string, EndingPlate> family in wall.Gallery.Endings.GroupBy(ending => ending.Family))
        {
            string name = family.Key.Length > 0 ? family.Key : "Endings";
            string[] found =
            [
                .. family.Where(ending => wall.Finds.Endings.Contains(ending.Id)).Select(ending => ending.Title),
            ];
            yield return $"  {name}: {Listed(found, family.Count() - found.Length)}";
        }

        string[] earned = [.. wall.Gallery.Achievements.Where(wall.Finds.Achievements.Contains).Select(Wording.NameOf)];
        yield return $"  Achievements: {Listed(earned, wall.Gallery.Achievements.Count - earned.Length)}";
    }

    /// <summary>Writes an array, an object a story; a title stands only beside what was found.</summary>
    /// <param name="walls">The stories.</param>
    /// <param name="output">Where to.</param>
    public static void WriteJson(IReadOnlyList<GalleryWall> walls, TextWriter output) =>
        JsonOutput.Write(
            output,
            json =>
            {
                json.WriteStartArray();
                foreach (GalleryWall wall in walls)
                {
                    Write(json, wall);
                }

                json.WriteEndArray();
            }
        );

    private static void Write(Utf8JsonWriter json, GalleryWall wall)
    {
        json.WriteStartObject();
        json.WriteString("campaign", wall.Campaign);
        json.WriteString("title", wall.Title);
        json.WriteStartArray("endings");
        foreach (EndingPlate ending in wall.Gallery.Endings)
        {
            bool isFound = wall.Finds.Endings.Contains(ending.Id);
            json.WriteStartObject();
            json.WriteString("id", ending.Id);
            json.WriteString("family", ending.Family);
            json.WriteBoolean("found", isFound);
            json.WriteString("title", isFound ? ending.Title : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("achievements");
        foreach (string id in wall.Gallery.Achievements)
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteBoolean("found", wall.Finds.Achievements.Contains(id));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("codex", wall.Finds.Codex.Count);
        json.WriteString("persona", wall.Finds.Persona?.ToString().ToLowerInvariant());
        json.WriteEndObject();
    }

    private static string Listed(string[] found, int left) =>
        string.Join("; ", left > 0 ? found.Append($"{left} not yet found") : found) is { Length: > 0 } list
            ? $"{list}."
            : "none.";
}
