namespace SinoRussia.Workshop.Mapping;

/// <summary>A file of a story, such as an act or a deck.</summary>
/// <param name="File">The file, relative to the root file's folder.</param>
/// <param name="Places">The knots in it: indices of <see cref="StoryMap.Places"/>.</param>
public sealed record MapGroup(string File, IReadOnlyList<int> Places);
