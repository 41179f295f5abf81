namespace SinoRussia.Narrative.Structure;

/// <summary>What decides whether a branch is entered.</summary>
public enum BranchKind
{
    /// <summary>A condition that holds.</summary>
    Condition,

    /// <summary>That no other condition held.</summary>
    Else,

    /// <summary>How often the sequence was met: stopping, cycle or once-only.</summary>
    Sequence,

    /// <summary>Chance.</summary>
    Shuffle,
}
