namespace SinoRussia.Workshop.Walking.Runs;

/// <summary>A seed and the first choices of a run that goes on from a known place.</summary>
/// <param name="Seed">The story's seed.</param>
/// <param name="Choices">The choices, from 0.</param>
internal sealed record Opening(int Seed, IReadOnlyList<int> Choices);
