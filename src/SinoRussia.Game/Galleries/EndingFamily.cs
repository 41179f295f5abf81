using SinoRussia.Narrative;

namespace SinoRussia.Game.Galleries;

/// <summary>Endings that belong together: <c># family: NAME; ending_id, ending_id</c>.</summary>
/// <param name="Name">What the family is called.</param>
/// <param name="Endings">The ids of its endings, in the story's order; at least one.</param>
public sealed record EndingFamily(string Name, IReadOnlyList<string> Endings)
{
    private const StringSplitOptions Words = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;

    /// <summary>The families that global tags declare. A tag without a name or an ending counts as absent.</summary>
    /// <param name="tags">The global tags of a story.</param>
    /// <returns>The families, in order; an ending named twice belongs to the first.</returns>
    public static IReadOnlyList<EndingFamily> In(IReadOnlyList<Tag> tags)
    {
        List<EndingFamily> families = [];
        HashSet<string> known = new(StringComparer.Ordinal);
        foreach (string declaration in tags.ValuesOf("family"))
        {
            string[] fields = declaration.Split(';', StringSplitOptions.TrimEntries);
            string[] endings = fields.Length == 2 ? [.. fields[1].Split(',', Words).Where(known.Add)] : [];
            if (fields[0].Length > 0 && endings.Length > 0)
            {
                families.Add(new EndingFamily(fields[0], endings));
            }
        }

        return families;
    }
}
