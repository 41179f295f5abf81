using SinoRussia.Narrative;
using SinoRussia.Narrative.Inventory;

namespace SinoRussia.Game.Galleries;

/// <summary>All that can be found in a story: its endings, by family, and its achievements.</summary>
/// <param name="Endings">The endings, those of a family together, in the story's order.</param>
/// <param name="Achievements">The ids of the achievements, in the order of the source.</param>
public sealed record Gallery(IReadOnlyList<EndingPlate> Endings, IReadOnlyList<string> Achievements)
{
    /// <summary>Reads what can be found from a story's source.</summary>
    /// <param name="story">The story.</param>
    /// <returns>
    /// What can be found. Of a story that came as JSON, whose source is not there, only the endings that its families
    /// name are known. Endings that no family names come last.
    /// </returns>
    public static Gallery Of(Story story)
    {
        IReadOnlyList<EndingFamily> families = EndingFamily.In(story.GlobalTags);
        IReadOnlyList<PlacedTag> tags = story.Inventory?.Tags ?? [];
        IReadOnlyDictionary<string, string> titles = TitlesIn(story, tags);
        List<EndingPlate> endings = [];
        foreach (EndingFamily family in families)
        {
            endings.AddRange(family.Endings.Select(id => Plate(id, family.Name, titles)));
        }

        HashSet<string> known = [.. endings.Select(ending => ending.Id)];
        endings.AddRange(titles.Keys.Where(known.Add).Select(id => Plate(id, "", titles)));
        return new Gallery(endings, [.. Values(tags, "achievement").Distinct()]);
    }

    private static EndingPlate Plate(string id, string family, IReadOnlyDictionary<string, string> titles) =>
        new(id, titles.GetValueOrDefault(id) is { Length: > 0 } title ? title : Wording.NameOf(id), family);

    private static IEnumerable<string> Values(IReadOnlyList<PlacedTag> tags, string key) =>
        tags.Select(placed => placed.Tag).Where(tag => tag.Key == key && tag.Value.Length > 0).Select(tag => tag.Value);

    /// <summary>The scene's title for each ending; empty where the scene stands in another knot.</summary>
    private static Dictionary<string, string> TitlesIn(Story story, IReadOnlyList<PlacedTag> tags)
    {
        Dictionary<string, string> titles = new(StringComparer.Ordinal);
        PlacedTag? scene = null;
        foreach (PlacedTag placed in tags.Where(placed => placed.Tag.Value.Length > 0))
        {
            if (placed.Tag.Key == "scene")
            {
                scene = placed;
            }
            else if (placed.Tag.Key == "ending")
            {
                bool isTitled = scene is not null && IsOneKnot(story, scene.At, placed.At);
                if (isTitled || !titles.ContainsKey(placed.Tag.Value))
                {
                    titles[placed.Tag.Value] = isTitled ? scene!.Tag.Value : "";
                }
            }
        }

        return titles;
    }

    private static bool IsOneKnot(Story story, SourceSpan scene, SourceSpan ending) =>
        scene.File == ending.File
        && scene.Line <= ending.Line
        && !story
            .SourceOf(scene.File)
            .Split('\n')
            .Skip(scene.Line)
            .Take(ending.Line - scene.Line)
            .Any(line => line.TrimStart().StartsWith("==", StringComparison.Ordinal));
}
