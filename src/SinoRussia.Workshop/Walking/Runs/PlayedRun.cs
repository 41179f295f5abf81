using SinoRussia.Narrative.Diagnostics;

namespace SinoRussia.Workshop.Walking.Runs;

/// <summary>What is kept of one run.</summary>
internal sealed record PlayedRun
{
    public required int Number { get; init; }

    /// <summary>The story's seed.</summary>
    public required int Seed { get; init; }

    public required RunOutcome Outcome { get; init; }

    public string? Ending { get; init; }

    /// <summary>Why it failed or was stuck; null for other runs.</summary>
    public Diagnostic? Fault { get; init; }

    /// <summary>The choices taken, from 0.</summary>
    public required IReadOnlyList<int> Choices { get; init; }

    public int Words { get; init; }

    /// <summary>What the meters stood at in the end, in the order of the meters.</summary>
    public double[] Meters { get; init; } = [];

    public IReadOnlyList<SceneSeen> Scenes { get; init; } = [];

    public Movement Movement { get; init; } = Movement.None;

    public IReadOnlyList<ForecastScore> Forecasts { get; init; } = [];

    public IReadOnlyList<OptionEffect> Options { get; init; } = [];

    public IReadOnlyList<FirstOffer> Offers { get; init; } = [];

    /// <summary>The text that was told last: with the meters and the ending, what two runs are told apart by.</summary>
    public string LastText { get; init; } = "";
}
