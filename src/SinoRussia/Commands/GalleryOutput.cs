using System.Text.Json;
using SinoRussia.Game;
using SinoRussia.Game.Galleries;
using SinoRussia.Plain;
using SinoRussia.Saves.Profiles;

namespace SinoRussia.Commands;

/// <summary>The gallery in words and as JSON. What was not found keeps its name to itself.</summary>
internal static class GalleryOutput
{
    /// <summary>Writes a line a family, one for the achievements, and last one for those across campaigns.</summary>
    /// <param name="walls">The stories.</param>
    /// <param name="across">What lies across campaigns; told where more than one story is shown.</param>
    /// <param name="output">Where to.</param>
    public static void WriteText(
        IReadOnlyList<GalleryWall> walls,
        IReadOnlyList<AcrossAchievement> across,
        TextWriter output
    )
    {
        foreach (string line in walls.SelectMany(InWords))
        {
            output.WriteLine(line);
        }

        if (walls.Count > 1 && across.Count > 0)
        {
            output.WriteLine(InWords(across));
        }
    }

    /// <summary>What lies across campaigns: that of which a part was found by name, the rest counted.</summary>
    /// <param name="across">The achievements across campaigns.</param>
    /// <returns>One line.</returns>
    public static string InWords(IReadOnlyList<AcrossAchievement> across)
    {
        string[] told = [.. across.Where(one => one.Found.Count > 0).Select(Told)];
        return $"Across campaigns: {Listed(told, across.Count - told.Length)}";
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
    /// <param name="across">What lies across campaigns; each story has its own part of it.</param>
    /// <param name="output">Where to.</param>
    public static void WriteJson(
        IReadOnlyList<GalleryWall> walls,
        IReadOnlyList<AcrossAchievement> across,
        TextWriter output
    ) =>
        JsonOutput.Write(
            output,
            json =>
            {
                json.WriteStartArray();
                foreach (GalleryWall wall in walls)
                {
                    Write(json, wall, across);
                }

                json.WriteEndArray();
            }
        );

    private static void Write(Utf8JsonWriter json, GalleryWall wall, IReadOnlyList<AcrossAchievement> across)
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
        json.WriteStartArray("across");
        foreach (AcrossAchievement one in across.Where(one => one.Found.Concat(one.Missing).Contains(wall.Campaign)))
        {
            json.WriteStartObject();
            json.WriteString("id", one.Id);
            json.WriteBoolean("part", one.Found.Contains(wall.Campaign));
            json.WriteBoolean("found", one.IsEarned);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("codex", wall.Finds.Codex.Count);
        json.WriteString("persona", wall.Finds.Persona?.ToString().ToLowerInvariant());
        json.WriteEndObject();
    }

    private static string Told(AcrossAchievement one) =>
        one.IsEarned ? one.Title : $"{one.Title}, {one.Found.Count} of {one.Found.Count + one.Missing.Count} parts";

    private static string Listed(string[] found, int left) =>
        string.Join("; ", left > 0 ? found.Append($"{left} not yet found") : found) is { Length: > 0 } list
            ? $"{list}."
            : "none.";
}
