namespace SinoRussia.Workshop.Seeking;

/// <summary>What came of looking for a way to a line.</summary>
public enum WayOutcome
{
    /// <summary>There is a way.</summary>
    Found,

    /// <summary>Nothing leads there.</summary>
    Dead,

    /// <summary>A condition stands before it that never held.</summary>
    Gated,

    /// <summary>Nothing seems to be in the way, but no way was found.</summary>
    NotMet,
}
