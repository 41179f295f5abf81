using SinoRussia.Narrative.Coverage;
using SinoRussia.Workshop.Walking.Findings;
using SinoRussia.Workshop.Walking.Measures;
using SinoRussia.Workshop.Walking.Runs;

namespace SinoRussia.Workshop.Walking;

/// <summary>What a walk has found. But for the time taken, it is the same whatever the number of jobs.</summary>
public sealed record WalkReport
{
    /// <summary>The story's root file.</summary>
    public required string Story { get; init; }

    /// <summary>The story's title.</summary>
    public required string Title { get; init; }

    /// <summary>The walk's seed.</summary>
    public required int Seed { get; init; }

    /// <summary>How many runs were played: fewer than asked for where the walk was interrupted.</summary>
    public required int Runs { get; init; }

    /// <summary>How choices were made.</summary>
    public required string Policy { get; init; }

    /// <summary>Whether the walk was interrupted.</summary>
    public bool Interrupted { get; init; }

    /// <summary>The time that playing the runs took, compiling and studying left out.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>Runs a second.</summary>
    public double RunsPerSecond => Elapsed.TotalSeconds > 0 ? Runs / Elapsed.TotalSeconds : 0;

    /// <summary>How many runs came to which sort of end; every sort is there.</summary>
    public required IReadOnlyDictionary<RunOutcome, int> Outcomes { get; init; }

    /// <summary>The endings, most frequent first; those that no run came to are there with 0.</summary>
    public IReadOnlyList<EndingShare> Endings { get; init; } = [];

    /// <summary>What was hit, thing by thing; null for a story that came as JSON.</summary>
    public CoverageTally? Coverage { get; init; }

    /// <summary>The text of the story's files, root first; none for a story that came as JSON.</summary>
    public IReadOnlyDictionary<string, string> Sources { get; init; } = new Dictionary<string, string>();

    /// <summary>Lines whose text was shown, of those that no comment takes out.</summary>
    public CountedShare Lines { get; init; } = new(0, 0);

    /// <summary>Choice points that were taken, or, of those that are always locked, offered.</summary>
    public CountedShare Choices { get; init; } = new(0, 0);

    /// <summary>Branches that were entered.</summary>
    public CountedShare Branches { get; init; } = new(0, 0);

    /// <summary>Knots that were entered.</summary>
    public CountedShare Knots { get; init; } = new(0, 0);

    /// <summary>The meters at the end of the runs, in the order of the story.</summary>
    public IReadOnlyList<MeterSpread> Meters { get; init; } = [];

    /// <summary>How each two of the meters go together.</summary>
    public IReadOnlyList<Correlation> Correlations { get; init; } = [];

    /// <summary>Decisions a run.</summary>
    public Spread Decisions { get; init; } = Spread.None;

    /// <summary>Words told a run.</summary>
    public Spread Words { get; init; } = Spread.None;

    /// <summary>The scenes, and how many runs saw them.</summary>
    public IReadOnlyList<SceneShare> Scenes { get; init; } = [];

    /// <summary>How much two runs have in common, from 0 to 1, of dossiers where the story has any; null where it names no scenes.</summary>
    public double? Overlap { get; init; }

    /// <summary>Of the decisions that were tried both ways, how many ended apart.</summary>
    public CountedShare Forks { get; init; } = new(0, 0);

    /// <summary>Options that stood beside one at least as good on every meter, and do not say so.</summary>
    public IReadOnlyList<WeakOption> Dominated { get; init; } = [];

    /// <summary>Options that change only what nothing reads.</summary>
    public IReadOnlyList<WeakOption> Unread { get; init; } = [];

    /// <summary>Of the options that change anything, how many change something that is read.</summary>
    public CountedShare MeaningfulOptions { get; init; } = new(0, 0);

    /// <summary>The share of all movement of the meters, from 0 to 1, that stems from decisions two or more turns old.</summary>
    public double OldMovement { get; init; }

    /// <summary>Of all moves of the meters, how many lead back to a decision, a named drift or the rival.</summary>
    public CountedShare Traced { get; init; } = new(0, 0);

    /// <summary>How often each adviser was right.</summary>
    public IReadOnlyList<AdviserAccuracy> Advisers { get; init; } = [];

    /// <summary>The faults, in the order of the source.</summary>
    public IReadOnlyList<WalkFinding> Findings { get; init; } = [];

    /// <summary>The lines that no run has shown, in the order of the source.</summary>
    public IReadOnlyList<Unvisited> Unvisited { get; init; } = [];
}
