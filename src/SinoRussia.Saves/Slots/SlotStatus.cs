namespace SinoRussia.Saves.Slots;

/// <summary>How a slot is.</summary>
public enum SlotStatus
{
    /// <summary>It can be gone on with exactly where it was.</summary>
    Ok,

    /// <summary>Its story was edited since: the decisions are played again.</summary>
    OlderStory,

    /// <summary>It cannot be read.</summary>
    Damaged,

    /// <summary>A newer version of the game wrote it.</summary>
    NewerVersion,
}
