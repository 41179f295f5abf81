using SinoRussia.Narrative.Coverage;
using SinoRussia.Narrative.Structure;

namespace SinoRussia.Workshop.Mapping;

/// <summary>How often each place was met on a walk.</summary>
/// <param name="Runs">How many runs there were.</param>
/// <param name="Hits">Runs that entered the knot or stitch, or took the choice, that stands on a line.</param>
public sealed record MapHeat(int Runs, IReadOnlyDictionary<(string File, int Line), int> Hits)
{
    /// <summary>Reads what a walk has hit.</summary>
    /// <param name="runs">How many runs there were.</param>
    /// <param name="tally">What they hit.</param>
    /// <returns>The heat.</returns>
    public static MapHeat Of(int runs, CoverageTally tally)
    {
        Dictionary<(string, int), int> hits = [];
        foreach (ChoicePoint choice in tally.Map.Outline.ChoicePoints)
        {
            hits[(choice.Range.File, choice.Range.Line)] = tally.Taken.Runs(choice.Index);
        }

        foreach (Flow flow in tally.Map.Outline.Flows)
        {
            hits[(flow.Range.File, flow.Range.Line)] = flow.Kind == FlowKind.Root ? runs : tally.Flows.Runs(flow.Index);
        }

        return new MapHeat(runs, hits);
    }

    /// <summary>The share of runs that met what stands on a line.</summary>
    /// <param name="file">The file.</param>
    /// <param name="line">The line of a header or a choice.</param>
    /// <returns>From 0 to 1.</returns>
    public double ShareAt(string file, int line) => Runs == 0 ? 0 : (double)Hits.GetValueOrDefault((file, line)) / Runs;

    /// <summary>A step of colour: 0 never, 1 under 2 in a hundred runs, then 20, then 60, 4 above.</summary>
    /// <param name="share">From 0 to 1.</param>
    /// <returns>From 0 to 4.</returns>
    public static int Step(double share) =>
        share switch
        {
            <= 0 => 0,
            < 0.02 => 1,
            < 0.2 => 2,
            < 0.6 => 3,
            _ => 4,
        };
}
