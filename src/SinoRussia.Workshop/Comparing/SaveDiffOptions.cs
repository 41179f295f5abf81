namespace SinoRussia.Workshop.Comparing;

/// <summary>How to compare two editions of a story.</summary>
public sealed record SaveDiffOptions
{
    /// <summary>How many playthroughs of the old edition.</summary>
    public int Runs { get; init; } = 100;

    /// <summary>The seed that every run's own seed comes from.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>After how many decisions a playthrough is broken off.</summary>
    public int MaxDecisions { get; init; } = 300;

    /// <summary>How long the story may think without a word.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(1);
}
