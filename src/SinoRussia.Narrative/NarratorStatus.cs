namespace SinoRussia.Narrative;

/// <summary>What a <see cref="Narrator"/> can do next.</summary>
public enum NarratorStatus
{
    /// <summary>There is more to tell.</summary>
    CanContinue,

    /// <summary>It waits for a choice.</summary>
    AtChoice,

    /// <summary>The story has ended as its author meant it to.</summary>
    Ended,

    /// <summary>The story failed: <see cref="Narrator.Fault"/> says how. Nothing more can be asked of this narrator.</summary>
    Failed,
}
