namespace SinoRussia.Saves;

/// <summary>What came of going on with a saved campaign.</summary>
public enum ResumeStatus
{
    /// <summary>It goes on exactly where it was.</summary>
    Exact,

    /// <summary>The story was edited since, and all decisions could be taken again.</summary>
    Replayed,

    /// <summary>The story was edited since, and only the decisions up to some point could be taken again.</summary>
    Parted,

    /// <summary>There is no such save.</summary>
    None,

    /// <summary>The campaign is over; start a new one, or ask for it all the same.</summary>
    Finished,

    /// <summary>The save cannot be read; there may be a backup.</summary>
    Damaged,

    /// <summary>A newer version of the game wrote the save.</summary>
    NewerVersion,

    /// <summary>The slot holds a campaign of another story.</summary>
    OtherStory,

    /// <summary>Another program plays on the slot.</summary>
    InUse,
}
