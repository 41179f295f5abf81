namespace SinoRussia.Workshop.Walking.Runs;

/// <summary>How much the meters moved, summed up without sign.</summary>
/// <param name="Total">All moves after the opening.</param>
/// <param name="Old">Those that stem from a decision two or more turns old.</param>
/// <param name="Moves">How many moves there were.</param>
/// <param name="Traced">How many of them lead back to a decision, a drift with a name or the rival.</param>
internal sealed record Movement(double Total, double Old, int Moves, int Traced)
{
    public static Movement None { get; } = new(0, 0, 0, 0);

    public Movement With(Movement other) =>
        new(Total + other.Total, Old + other.Old, Moves + other.Moves, Traced + other.Traced);
}
