using SinoRussia.Narrative;

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
        FindsReader finds = FindsReader.Read(story);
        List<EndingPlate> endings = [];
        foreach (EndingFamily family in EndingFamily.In(story.GlobalTags))
        {
            endings.AddRange(family.Endings.Select(id => Plate(id, family.Name, finds)));
        }

        HashSet<string> known = [.. endings.Select(ending => ending.Id)];
        endings.AddRange(finds.Endings.Keys.Where(known.Add).Select(id => Plate(id, "", finds)));
        return new Gallery(endings, finds.Achievements);
    }

    /// <summary>What an ending is called.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>Its title; the id in words where the story's source does not show it.</returns>
    public string TitleOf(string id) => Endings.FirstOrDefault(ending => ending.Id == id)?.Title ?? Wording.NameOf(id);

    private static EndingPlate Plate(string id, string family, FindsReader finds) =>
        new(id, finds.Endings.GetValueOrDefault(id) is { Length: > 0 } title ? title : Wording.NameOf(id), family);
}
