namespace SinoRussia.Workshop.Mapping;

/// <summary>A knot, or the story above the first one.</summary>
/// <param name="Index">Its place in <see cref="StoryMap.Places"/>.</param>
/// <param name="Name">The knot's name; <c>(start)</c> for the story above the first knot.</param>
/// <param name="File">Its file, relative to the root file's folder.</param>
/// <param name="Line">Its header's line, from 1.</param>
/// <param name="Words">Words that a player can read.</param>
/// <param name="Stitches">Its stitches, in order.</param>
/// <param name="Choices">Its choices, in order.</param>
/// <param name="EndsStory">Whether the story can end here.</param>
/// <param name="IsTunnel">Whether it leads back to where it was called from.</param>
/// <param name="IsOrphan">Whether nothing leads here: no divert, no tag that unlocks it, and it is not the start.</param>
public sealed record MapPlace(
    int Index,
    string Name,
    string File,
    int Line,
    int Words,
    IReadOnlyList<MapStitch> Stitches,
    IReadOnlyList<MapChoice> Choices,
    bool EndsStory,
    bool IsTunnel,
    bool IsOrphan
);
