namespace SinoRussia.Plain;

/// <summary>What a line typed in plain mode asks for.</summary>
internal enum EntryKind
{
    /// <summary>A choice, by its number.</summary>
    Number,

    /// <summary>To keep the game in a slot.</summary>
    Save,

    /// <summary>To take the last decision back.</summary>
    Undo,

    /// <summary>What the meters stand at.</summary>
    Meters,

    /// <summary>What moved the meters, and why.</summary>
    Ledger,

    /// <summary>The entries unlocked, or one of them.</summary>
    Codex,

    /// <summary>What can be typed.</summary>
    Help,

    /// <summary>To leave; the place is kept.</summary>
    Quit,

    /// <summary>The input has ended.</summary>
    EndOfInput,

    /// <summary>Something else.</summary>
    Unknown,
}
