using SinoRussia.Game.Meters;
using SinoRussia.Narrative;
using SinoRussia.Narrative.Coverage;
using SinoRussia.Narrative.Structure;
using SinoRussia.Workshop.Walking.Findings;
using SinoRussia.Workshop.Walking.Measures;
using SinoRussia.Workshop.Walking.Runs;

namespace SinoRussia.Workshop.Walking;

/// <summary>From added-up runs to a report.</summary>
internal static class ReportBuilder
{
    public static WalkReport Build(
        WalkTally tally,
        Worker worker,
        WalkOptions options,
        TimeSpan elapsed,
        CountedShare forks,
        bool interrupted
    )
    {
        IReadOnlyList<Meter> meters = worker.Contract.Meters;
        WalkReport report = new()
        {
            Story = worker.Story.Name,
            Title = worker.Contract.Title,
            Seed = options.Seed,
            Runs = tally.Runs,
            Policy = options.Policy,
            Interrupted = interrupted,
            Elapsed = elapsed,
            Outcomes = tally.Outcomes,
            Endings =
            [
                .. tally
                    .Endings.OrderByDescending(pair => pair.Value)
                    .Select(pair => new EndingShare(pair.Key, pair.Value, Share(pair.Value, tally.Runs))),
            ],
            Meters = tally.Meters.Spreads(),
            Correlations = tally.Meters.Correlations(),
            Decisions = Spread.Of(tally.Decisions),
            Words = Spread.Of(tally.Words),
            Scenes = tally.Scenes.Shares(tally.Runs),
            Overlap = tally.Scenes.Overlap,
            Forks = forks,
            OldMovement = tally.Movement.Total == 0 ? 0 : tally.Movement.Old / tally.Movement.Total,
            Traced = new CountedShare(tally.Movement.Traced, tally.Movement.Moves),
            Advisers = tally.Advisers,
            Findings = tally.Findings.Findings(worker),
        };
        return tally.Coverage is { } coverage
            ? WithCoverage(report, coverage, tally, meters, options) with
            {
                Sources = SourcesOf(worker.Story),
            }
            : report;
    }

    private static WalkReport WithCoverage(
        WalkReport report,
        CoverageTally coverage,
        WalkTally tally,
        IReadOnlyList<Meter> meters,
        WalkOptions options
    )
    {
        StoryOutline outline = coverage.Map.Outline;
        (IReadOnlyList<WeakOption> unread, int writing) = WeakOptions.Unread(
            outline,
            meters.Select(meter => meter.Name)
        );
        return report with
        {
            Coverage = coverage,
            Lines = Count(coverage.Map.Lines, line => line.Waiver is null, line => coverage.Lines.IsHit(line.Index)),
            Choices = Count(
                outline.ChoicePoints,
                point => coverage.Map.Counts(point.Range),
                point =>
                    coverage.Taken.IsHit(point.Index)
                    || (point.Locked is not null && coverage.Offered.IsHit(point.Index))
            ),
            Branches = Count(
                outline.Branches,
                branch => coverage.Map.Counts(branch.Range),
                branch => coverage.Branches.IsHit(branch.Index)
            ),
            Knots = Count(
                outline.Flows,
                flow => flow.Kind is FlowKind.Knot or FlowKind.Stitch && coverage.Map.Counts(flow.Range),
                flow => coverage.Flows.IsHit(flow.Index)
            ),
            Scenes = report.Scenes.Count > 0 ? report.Scenes : KnotsAsScenes(coverage, report.Runs),
            Dominated =
                meters.Count == 0
                    ? []
                    : tally.Options!.Dominated([.. meters.Select(meter => meter.Name)], options.Policies.Goals),
            Unread = unread,
            MeaningfulOptions = new CountedShare(writing - unread.Count, writing),
            Unvisited = UnvisitedStudy.Of(coverage, tally.Values),
        };
    }

    private static IReadOnlyDictionary<string, string> SourcesOf(Story story) =>
        story.Files.ToDictionary(file => file, story.SourceOf, StringComparer.Ordinal);

    private static IReadOnlyList<SceneShare> KnotsAsScenes(CoverageTally coverage, int runs) =>
        [
            .. coverage
                .Map.Outline.Flows.Where(flow => flow.Kind == FlowKind.Knot)
                .Select(flow =>
                {
                    int seen = coverage.Flows.Runs(flow.Index);
                    return new SceneShare(flow.Path, "", seen, Share(seen, runs));
                }),
        ];

    private static CountedShare Count<T>(IEnumerable<T> all, Func<T, bool> counts, Func<T, bool> isHit)
    {
        List<T> counted = [.. all.Where(counts)];
        return new CountedShare(counted.Count(isHit), counted.Count);
    }

    private static double Share(int some, int all) => all == 0 ? 0 : (double)some / all;
}
