namespace SinoRussia.Workshop.Walking.Bars;

/// <summary>What a walk must show. A bar that is null is not checked; percentages are from 0 to 100.</summary>
public sealed record WalkBars
{
    /// <summary>The bars of the game's design, for a random walk of 20,000 runs.</summary>
    public static WalkBars OfDesign { get; } =
        new()
        {
            MaxFindings = 0,
            MinKnots = 100,
            MinChoices = 99,
            MinEnding = 0.5,
            MaxEnding = 25,
            MinMeaningfulOptions = 100,
            MinForks = 90,
            MaxDominated = 0,
            MinDossier = 5,
            MaxDossier = 75,
            MaxOverlap = 0.6,
            MinMeanWords = 13_000,
            MaxMeanWords = 18_000,
            MinTenthWords = 10_000,
            MinSd = 12,
            MaxPinned = 10,
            MaxCorrelation = 0.6,
            MinOldMovement = 25,
            MinTraced = 100,
            MinAdviser = 55,
            MaxAdviser = 90,
            MinAdviserSpread = 15,
        };

    /// <summary>Lines shown, in percent.</summary>
    public double? MinLines { get; init; }

    /// <summary>Choices taken, in percent.</summary>
    public double? MinChoices { get; init; }

    /// <summary>Branches entered, in percent.</summary>
    public double? MinBranches { get; init; }

    /// <summary>Knots and stitches entered, in percent.</summary>
    public double? MinKnots { get; init; }

    /// <summary>Faults: how many at the most.</summary>
    public int? MaxFindings { get; init; }

    /// <summary>The share of runs of the rarest ending, in percent.</summary>
    public double? MinEnding { get; init; }

    /// <summary>The share of runs of the most frequent ending, in percent.</summary>
    public double? MaxEnding { get; init; }

    /// <summary>Of the options that change anything, those that change what something reads, in percent.</summary>
    public double? MinMeaningfulOptions { get; init; }

    /// <summary>Decisions whose two ways end apart, in percent.</summary>
    public double? MinForks { get; init; }

    /// <summary>Options dominated on every meter that do not say so.</summary>
    public int? MaxDominated { get; init; }

    /// <summary>The share of runs that see any one dossier, in percent, at the least.</summary>
    public double? MinDossier { get; init; }

    /// <summary>The share of runs that see any one dossier, in percent, at the most.</summary>
    public double? MaxDossier { get; init; }

    /// <summary>How much two runs have in common, from 0 to 1.</summary>
    public double? MaxOverlap { get; init; }

    /// <summary>Words a run, on the mean, at the least.</summary>
    public double? MinMeanWords { get; init; }

    /// <summary>Words a run, on the mean, at the most.</summary>
    public double? MaxMeanWords { get; init; }

    /// <summary>Words that nine runs in ten have at the least.</summary>
    public double? MinTenthWords { get; init; }

    /// <summary>The standard deviation of each meter at the end, in hundredths of its scale.</summary>
    public double? MinSd { get; init; }

    /// <summary>Runs that end with a meter at either end of its scale, in percent.</summary>
    public double? MaxPinned { get; init; }

    /// <summary>The correlation of any two meters, its sign left out, from 0 to 1.</summary>
    public double? MaxCorrelation { get; init; }

    /// <summary>The share of movement due to decisions two or more turns old, in percent.</summary>
    public double? MinOldMovement { get; init; }

    /// <summary>Moves that lead back to their cause, in percent.</summary>
    public double? MinTraced { get; init; }

    /// <summary>How often each adviser is right, in percent, at the least.</summary>
    public double? MinAdviser { get; init; }

    /// <summary>How often each adviser is right, in percent, at the most.</summary>
    public double? MaxAdviser { get; init; }

    /// <summary>Between the best and the worst adviser, in points of a hundred.</summary>
    public double? MinAdviserSpread { get; init; }

    /// <summary>Holds a report against the bars.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The bars it does not clear; none where all is well.</returns>
    public IReadOnlyList<FailedBar> Check(WalkReport report) => new BarCheck(this, report).Failed();
}
