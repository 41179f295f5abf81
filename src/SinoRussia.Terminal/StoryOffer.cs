using SinoRussia.Game.Galleries;

namespace SinoRussia.Terminal;

/// <summary>A story that can be played.</summary>
/// <param name="Key">The name it has on the command line, or its path.</param>
/// <param name="Title">Its title.</param>
/// <param name="Goal">What the player is to achieve, in a sentence or two; may be empty.</param>
/// <param name="Open">Compiles it; asked once, when the story is first needed.</param>
public sealed record StoryOffer(string Key, string Title, string Goal, Func<StoryOpening> Open)
{
    /// <summary>Its endings in their families, known without compiling it; empty where it names none.</summary>
    public IReadOnlyList<EndingFamily> Families { get; init; } = [];

    /// <summary>Its part of each achievement across campaigns, known without compiling it; empty where it has none.</summary>
    public IReadOnlyList<AcrossPart> Across { get; init; } = [];
}
