namespace SinoRussia.Workshop.Walking;

/// <summary>How far a walk has come.</summary>
/// <param name="Done">Runs played.</param>
/// <param name="Of">Runs asked for.</param>
/// <param name="Elapsed">Time taken.</param>
public sealed record WalkProgress(int Done, int Of, TimeSpan Elapsed)
{
    /// <summary>Runs a second so far; 0 before the first.</summary>
    public double Rate => Elapsed.TotalSeconds > 0 ? Done / Elapsed.TotalSeconds : 0;

    /// <summary>About how long the rest takes; null before that can be said.</summary>
    public TimeSpan? Left => Rate > 0 ? TimeSpan.FromSeconds((Of - Done) / Rate) : null;
}
