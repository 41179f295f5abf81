namespace SinoRussia.Workshop.Walking.Findings;

/// <summary>A line that no run has shown.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Kind">Why not.</param>
/// <param name="Gate">What gates it; null unless it is gated.</param>
public sealed record Unvisited(string File, int Line, UnvisitedKind Kind, Gate? Gate);
