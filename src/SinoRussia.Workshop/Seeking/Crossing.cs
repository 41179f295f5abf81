namespace SinoRussia.Workshop.Seeking;

/// <summary>A place where the player is asked, to go on from.</summary>
/// <param name="Choices">The choices that lead here, from 0.</param>
/// <param name="State">The story's state here.</param>
/// <param name="Open">The choices that can be taken, from 0.</param>
internal sealed record Crossing(IReadOnlyList<int> Choices, string State, IReadOnlyList<int> Open);
