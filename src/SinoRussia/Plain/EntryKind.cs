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

    /// <summary>To go back to a decision or a quarter.</summary>
    Rewind,

    /// <summary>The lines of play of this campaign.</summary>
    Lines,

    /// <summary>To go on with another line of play.</summary>
    Line,

    /// <summary>This line of play beside another.</summary>
    Compare,

    /// <summary>The meters by turn.</summary>
    History,

    /// <summary>What can be typed.</summary>
    Help,

    /// <summary>To leave; the place is kept.</summary>
    Quit,

    /// <summary>The input has ended.</summary>
    EndOfInput,

    /// <summary>Something else.</summary>
    Unknown,
}
