using SinoRussia.Game;
using SinoRussia.Narrative.Coverage;
using SinoRussia.Narrative.Structure;
using SinoRussia.Workshop.Walking.Findings;
using SinoRussia.Workshop.Walking.Measures;
using SinoRussia.Workshop.Walking.Runs;

namespace SinoRussia.Workshop.Walking;

/// <summary>Adds runs up, in their order.</summary>
internal sealed class WalkTally
{
    private readonly Dictionary<string, ValuesSeen> _values = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (int Right, int All)> _advisers = new(StringComparer.Ordinal);

    public WalkTally(Worker worker)
    {
        StoryContract contract = worker.Contract;
        Coverage = worker.Recorder is { } recorder ? new CoverageTally(recorder.Map) : null;
        Meters = new MeterTally(contract.Meters);
        Options = Coverage is null ? null : new OptionTally(Coverage.Map.Outline, contract.Meters.Count);
        Scenes.Expect(Coverage?.Map.Outline.Tags ?? []);
        foreach (OutlineTag tag in Coverage?.Map.Outline.Tags ?? [])
        {
            if (tag.Tag is { Key: "ending", Value.Length: > 0 })
            {
                Endings.TryAdd(tag.Tag.Value, 0);
            }
        }
    }

    public int Runs { get; private set; }

    public CoverageTally? Coverage { get; }

    public IReadOnlyDictionary<string, ValuesSeen> Values => _values;

    public SortedDictionary<RunOutcome, int> Outcomes { get; } =
        new(Enum.GetValues<RunOutcome>().ToDictionary(outcome => outcome, _ => 0));

    public SortedDictionary<string, int> Endings { get; } = new(StringComparer.Ordinal);

    public MeterTally Meters { get; }

    public OptionTally? Options { get; }

    public SceneTally Scenes { get; } = new();

    public FindingTally Findings { get; } = new();

    public Movement Movement { get; private set; } = Movement.None;

    public List<double> Decisions { get; } = [];

    public List<double> Words { get; } = [];

    public IReadOnlyList<AdviserAccuracy> Advisers =>
        [
            .. _advisers.Select(pair => new AdviserAccuracy(
                pair.Key,
                new CountedShare(pair.Value.Right, pair.Value.All)
            )),
        ];

    public void Add(PlayedRun run)
    {
        Runs++;
        Outcomes[run.Outcome]++;
        if (run.Ending is { } ending)
        {
            Endings[ending] = Endings.GetValueOrDefault(ending) + 1;
        }

        Decisions.Add(run.Choices.Count);
        Words.Add(run.Words);
        Meters.Add(run);
        Scenes.Add(run);
        Findings.Add(run);
        Options?.Add(run.Options);
        Movement = Movement.With(run.Movement);
        foreach (ForecastScore score in run.Forecasts)
        {
            (int right, int all) = _advisers.GetValueOrDefault(score.Adviser);
            _advisers[score.Adviser] = (right + (score.IsRight ? 1 : 0), all + 1);
        }
    }

    /// <summary>Takes over what a worker has recorded beside its runs.</summary>
    public void Collect(Worker worker)
    {
        Options?.Add(worker.TakeTogether());
        if (worker.Recorder is not { } recorder)
        {
            return;
        }

        (CoverageTally tally, IReadOnlyDictionary<string, ValuesSeen> values) = recorder.Drain();
        Coverage!.Add(tally);
        foreach ((string name, ValuesSeen seen) in values)
        {
            _values[name] = _values.TryGetValue(name, out ValuesSeen? known) ? known.With(seen) : seen;
        }
    }
}
