namespace SinoRussia.Plain;

/// <summary>What a line typed in plain mode asks for.</summary>
internal enum EntryKind
{
    /// <summary>A choice, by its number.</summary>
    Number,

    /// <summary>To keep the game in a slot.</summary>
    Save,

    /// <summary>To go on with a game that was saved.</summary>
    Load,

    /// <summary>To begin the story anew.</summary>
    New,

    /// <summary>To take decisions back.</summary>
    Undo,

    /// <summary>Where the campaign stands and what is asked.</summary>
    Status,

    /// <summary>What was told last, once more.</summary>
    Again,

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

    /// <summary>The endings and achievements found.</summary>
    Gallery,

    /// <summary>To write the campaign into a file.</summary>
    Memoir,

    /// <summary>The view from the other desk.</summary>
    Desk,

    /// <summary>How much is told before deciding.</summary>
    Difficulty,

    /// <summary>What can be typed.</summary>
    Help,

    /// <summary>To leave; the place is kept.</summary>
    Quit,

    /// <summary>The input has ended.</summary>
    EndOfInput,

    /// <summary>Something else.</summary>
    Unknown,
}
