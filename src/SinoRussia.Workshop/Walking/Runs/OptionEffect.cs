namespace SinoRussia.Workshop.Walking.Runs;

/// <summary>What an option moved at once when it was taken.</summary>
/// <param name="Point">The choice point.</param>
/// <param name="Changes">How far each meter moved, in the order of the meters.</param>
internal sealed record OptionEffect(int Point, double[] Changes);
