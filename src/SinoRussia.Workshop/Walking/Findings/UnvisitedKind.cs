namespace SinoRussia.Workshop.Walking.Findings;

/// <summary>Why a line was not seen. The easier to reach, the higher.</summary>
public enum UnvisitedKind
{
    /// <summary>Nothing leads there, or only what can never hold.</summary>
    Dead,

    /// <summary>A condition stands before it that never held in these runs.</summary>
    Gated,

    /// <summary>It can be reached, but these runs did not happen to.</summary>
    Rare,
}
