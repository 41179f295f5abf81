namespace SinoRussia.Workshop.Checking;

/// <summary>What a <see cref="Step"/> is.</summary>
internal enum StepKind
{
    /// <summary>Text that a player reads.</summary>
    Text,

    /// <summary>A choice point.</summary>
    Choice,

    /// <summary>A gather.</summary>
    Gather,

    /// <summary>A divert of any kind.</summary>
    Divert,
}
