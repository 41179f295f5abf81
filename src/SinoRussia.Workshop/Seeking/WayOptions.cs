namespace SinoRussia.Workshop.Seeking;

/// <summary>How long to look for a way. Steps, not seconds: the same options give the same answer on every machine.</summary>
public sealed record WayOptions
{
    /// <summary>The seed of the story, tried first; others follow.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>How many choices to take at most, all tries together.</summary>
    public int Steps { get; init; } = 20_000;

    /// <summary>How many of them to spend on the shortest way.</summary>
    public int BroadSteps => Math.Min(Steps / 5, 4_000);

    /// <summary>After how many decisions a try is given up.</summary>
    public int MaxDecisions { get; init; } = 400;

    /// <summary>How long the story may think without a word.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(1);
}
