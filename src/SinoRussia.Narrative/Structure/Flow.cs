namespace SinoRussia.Narrative.Structure;

/// <summary>A knot, stitch or function, or the story above the first knot.</summary>
/// <param name="Index">Its place in <see cref="StoryOutline.Flows"/>.</param>
/// <param name="Kind">What sort of flow.</param>
/// <param name="Path">Its path as in a divert: <c>knot</c> or <c>knot.stitch</c>; empty for the root.</param>
/// <param name="Range">From its header to its last line.</param>
/// <param name="Parent">The knot of a stitch; null for all others.</param>
/// <param name="Parameters">Its parameters, in order.</param>
public sealed record Flow(
    int Index,
    FlowKind Kind,
    string Path,
    SourceRange Range,
    int? Parent,
    IReadOnlyList<FlowParameter> Parameters
)
{
    /// <summary>The last part of its path.</summary>
    public string Name => Path[(Path.LastIndexOf('.') + 1)..];
}
