namespace SinoRussia.Narrative.Structure;

/// <summary>What sort of flow.</summary>
public enum FlowKind
{
    /// <summary>All that stands above the first knot.</summary>
    Root,

    /// <summary>A knot.</summary>
    Knot,

    /// <summary>A stitch of a knot.</summary>
    Stitch,

    /// <summary>A function.</summary>
    Function,
}
