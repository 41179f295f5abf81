using SinoRussia.Narrative.Diagnostics;
using SinoRussia.Workshop.Walking.Runs;

namespace SinoRussia.Workshop.Walking.Findings;

/// <summary>Gathers the faults of runs: one finding for each code and line.</summary>
internal sealed class FindingTally
{
    /// <summary>How many findings are shrunk: with more, the story has other troubles.</summary>
    private const int MaxShrunk = 25;

    private readonly Dictionary<(string, string, int), (Diagnostic Fault, int Count, Opening Way)> _found = [];

    public void Add(PlayedRun run)
    {
        if (run.Fault is not { } fault)
        {
            return;
        }

        Opening way = new(run.Seed, run.Choices);
        (string, string, int) key = KeyOf(fault);
        _found[key] = _found.TryGetValue(key, out (Diagnostic Fault, int Count, Opening Way) known)
            ? (known.Fault, known.Count + 1, way.Choices.Count < known.Way.Choices.Count ? way : known.Way)
            : (fault, 1, way);
    }

    /// <summary>The findings in the order of the source, each with the shortest way there.</summary>
    public IReadOnlyList<WalkFinding> Findings(Worker worker) =>
        [
            .. _found
                .Values.OrderBy(found => found.Fault.At.File, StringComparer.Ordinal)
                .ThenBy(found => found.Fault.At.Line)
                .ThenBy(found => found.Fault.Code, StringComparer.Ordinal)
                .Select(
                    (found, i) =>
                    {
                        Opening way = i < MaxShrunk ? Shrinker.Shrink(worker, found.Fault, found.Way) : found.Way;
                        WalkReplay replay = new(way.Seed, [.. way.Choices.Select(choice => choice + 1)]);
                        return new WalkFinding(found.Fault, found.Count, replay);
                    }
                ),
        ];

    internal static (string, string, int) KeyOf(Diagnostic fault) => (fault.Code, fault.At.File, fault.At.Line);
}
