using SinoRussia.Workshop.Walking.Findings;

namespace SinoRussia.Workshop.Comparing;

/// <summary>A decision that cannot be taken again in the new edition.</summary>
/// <param name="Knot">The knot it stood in; empty above the first knot.</param>
/// <param name="Id">The choice's id; empty where it had none.</param>
/// <param name="Text">The choice's text.</param>
/// <param name="File">The file of the old edition; empty where it keeps no places.</param>
/// <param name="Line">The line of its choice point in the old edition.</param>
/// <param name="Why">Why it cannot be taken, in words.</param>
/// <param name="Offered">What is on offer there in the new edition.</param>
/// <param name="Runs">How many playthroughs part ways here.</param>
/// <param name="Saves">How many saves behind it are set back to it.</param>
/// <param name="Way">How to come there in the old edition; the last choice is the one that is gone.</param>
public sealed record PartingPlace(
    string Knot,
    string Id,
    string Text,
    string File,
    int Line,
    string Why,
    IReadOnlyList<string> Offered,
    int Runs,
    int Saves,
    WalkReplay Way
);
