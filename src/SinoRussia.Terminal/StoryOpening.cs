using SinoRussia.Narrative;

namespace SinoRussia.Terminal;

/// <summary>What came of compiling a story.</summary>
/// <param name="Story">The story; null when it does not compile.</param>
/// <param name="Problem">Why not, in a sentence.</param>
public sealed record StoryOpening(Story? Story, string? Problem);
