using SinoRussia.Narrative;

namespace SinoRussia.Workshop.Mapping;

/// <summary>How a story branches: its knots, grouped by file, and what leads from one to another.</summary>
/// <param name="Title">The story's title.</param>
/// <param name="Groups">The files with knots in them, root first.</param>
/// <param name="Places">The knots, in the order of the source; first the story above them, where there is any.</param>
/// <param name="Links">What leads from one knot to another.</param>
public sealed record StoryMap(
    string Title,
    IReadOnlyList<MapGroup> Groups,
    IReadOnlyList<MapPlace> Places,
    IReadOnlyList<MapLink> Links
)
{
    /// <summary>Maps a story.</summary>
    /// <param name="story">The story.</param>
    /// <returns>The map; null for a story that came as JSON, which has no source to map.</returns>
    public static StoryMap? Of(Story story) => story.Outline is { } outline ? MapBuilder.Build(story, outline) : null;
}
