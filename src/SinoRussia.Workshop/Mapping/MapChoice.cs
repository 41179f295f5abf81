namespace SinoRussia.Workshop.Mapping;

/// <summary>A choice in a knot.</summary>
/// <param name="Text">Its text on offer; empty for a fallback or one that is all logic.</param>
/// <param name="Id">Its id; empty where it has none.</param>
/// <param name="File">Its file.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Depth">How many bullets it has.</param>
/// <param name="Stitch">The stitch it stands in; empty where it stands in none.</param>
/// <param name="IsSticky">Whether it stays on offer.</param>
/// <param name="IsFallback">Whether it is followed by itself.</param>
/// <param name="Condition">What must hold; empty where nothing must.</param>
/// <param name="Locked">Why it can never be taken; null where it can.</param>
/// <param name="Targets">Where it leads, as written in its diverts; none where it goes on below.</param>
public sealed record MapChoice(
    string Text,
    string Id,
    string File,
    int Line,
    int Depth,
    string Stitch,
    bool IsSticky,
    bool IsFallback,
    string Condition,
    string? Locked,
    IReadOnlyList<string> Targets
)
{
    /// <summary>What to call it in a list.</summary>
    public string Label =>
        Text.Length > 0 ? Text
        : IsFallback ? "(fallback)"
        : Id.Length > 0 ? $"#{Id}"
        : "(logic)";
}
