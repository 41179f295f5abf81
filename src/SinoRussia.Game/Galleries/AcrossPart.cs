using SinoRussia.Narrative;

namespace SinoRussia.Game.Galleries;

/// <summary>
/// One campaign's part of an achievement across campaigns: <c># across: ID; NAME, NAME</c>. Every campaign that declares
/// the id names a part of its own, so that no campaign needs to know another; the achievement is earned when the parts of
/// all of them, two at the least, are found.
/// </summary>
/// <param name="Id">The achievement's id.</param>
/// <param name="AnyOf">
/// Families, endings, achievements of this campaign, or <see cref="Mirror"/>: any one of them is enough. At least one.
/// </param>
public sealed record AcrossPart(string Id, IReadOnlyList<string> AnyOf)
{
    /// <summary>Stands for a game finished across from the persona that the player had earned elsewhere.</summary>
    public const string Mirror = "mirror";

    private const StringSplitOptions Words = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;

    /// <summary>The parts that global tags declare. A tag without an id or a name counts as absent.</summary>
    /// <param name="tags">The global tags of a story.</param>
    /// <returns>The parts, in order; of two with the same id the first.</returns>
    public static IReadOnlyList<AcrossPart> In(IReadOnlyList<Tag> tags)
    {
        List<AcrossPart> parts = [];
        foreach (string declaration in tags.ValuesOf("across"))
        {
            string[] fields = declaration.Split(';', StringSplitOptions.TrimEntries);
            string[] names = fields.Length == 2 ? fields[1].Split(',', Words) : [];
            if (fields[0].Length > 0 && names.Length > 0 && parts.TrueForAll(part => part.Id != fields[0]))
            {
                parts.Add(new AcrossPart(fields[0], names));
            }
        }

        return parts;
    }

    /// <summary>Whether this part is found.</summary>
    /// <param name="families">The campaign's families of endings.</param>
    /// <param name="found">The ids of endings and achievements found in it, and <see cref="Mirror"/> where it holds.</param>
    /// <returns>True if so.</returns>
    public bool IsFound(IReadOnlyList<EndingFamily> families, IReadOnlyCollection<string> found) =>
        AnyOf.Any(found.Contains)
        || families.Any(family => AnyOf.Contains(family.Name) && family.Endings.Any(found.Contains));
}
