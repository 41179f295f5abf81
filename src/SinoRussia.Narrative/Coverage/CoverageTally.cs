namespace SinoRussia.Narrative.Coverage;

/// <summary>What any number of runs have hit. Adding tallies up gives the same whatever their order.</summary>
/// <param name="map">What can be hit.</param>
public sealed class CoverageTally(CoverageMap map)
{
    /// <summary>What can be hit.</summary>
    public CoverageMap Map => map;

    /// <summary>Lines whose text was shown, by <see cref="CoverageMap.Lines"/>.</summary>
    public HitCounts Lines { get; } = new(map.Lines.Count);

    /// <summary>Choice points that were on offer; a fallback counts when it is followed.</summary>
    public HitCounts Offered { get; } = new(map.Outline.ChoicePoints.Count);

    /// <summary>Choice points that were taken.</summary>
    public HitCounts Taken { get; } = new(map.Outline.ChoicePoints.Count);

    /// <summary>Branches that were entered.</summary>
    public HitCounts Branches { get; } = new(map.Outline.Branches.Count);

    /// <summary>Flows that were entered at their start; a stitch counts for its knot too.</summary>
    public HitCounts Flows { get; } = new(map.Outline.Flows.Count);

    /// <summary>Adds what other runs of the same story have hit.</summary>
    /// <param name="other">The other runs.</param>
    public void Add(CoverageTally other)
    {
        Lines.Add(other.Lines);
        Offered.Add(other.Offered);
        Taken.Add(other.Taken);
        Branches.Add(other.Branches);
        Flows.Add(other.Flows);
    }
}
