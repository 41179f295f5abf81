namespace SinoRussia.Narrative.Inventory;

/// <summary>What a story's source is made of.</summary>
/// <param name="PerFile">Figures for each file, root first.</param>
/// <param name="Tags">All tags with fixed text, where they stand.</param>
/// <param name="Variables">The global variables declared.</param>
public sealed record StoryInventory(
    IReadOnlyList<FileStatistics> PerFile,
    IReadOnlyList<PlacedTag> Tags,
    IReadOnlyList<string> Variables
)
{
    /// <summary>Words in all files.</summary>
    public int Words => PerFile.Sum(file => file.Words);

    /// <summary>Knots in all files.</summary>
    public int Knots => PerFile.Sum(file => file.Knots);

    /// <summary>Stitches in all files.</summary>
    public int Stitches => PerFile.Sum(file => file.Stitches);

    /// <summary>Choice points in all files.</summary>
    public int Choices => PerFile.Sum(file => file.Choices);
}
