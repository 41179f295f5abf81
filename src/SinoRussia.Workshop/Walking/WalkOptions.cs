using SinoRussia.Workshop.Walking.Policies;

namespace SinoRussia.Workshop.Walking;

/// <summary>How to walk.</summary>
public sealed record WalkOptions
{
    /// <summary>How many playthroughs; at least 1.</summary>
    public int Runs { get; init; } = 1000;

    /// <summary>The seed that every run's own seed comes from.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>How to choose: <c>random</c>, <c>rare</c>, <c>explore</c>, <c>first</c>, <c>last</c>, or a bot of <see cref="Policies"/>.</summary>
    public string Policy { get; init; } = PolicyNames.Random;

    /// <summary>The bots that the story brings along.</summary>
    public PolicyBook Policies { get; init; } = PolicyBook.Empty;

    /// <summary>How many threads; it changes the time taken and nothing else.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>After how many decisions a run that has not ended counts as looped.</summary>
    public int MaxDecisions { get; init; } = 1000;

    /// <summary>How long a story may think without a word before that is a silent loop.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How many decisions are tried both ways to the end, where the story has meters.</summary>
    public int Forks { get; init; } = 100;
}
