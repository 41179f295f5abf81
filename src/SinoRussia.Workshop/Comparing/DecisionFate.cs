namespace SinoRussia.Workshop.Comparing;

/// <summary>What becomes of the saves that were made right after a decision.</summary>
/// <param name="Knot">The knot it stands in; empty above the first knot.</param>
/// <param name="Id">The choice's id; empty where it has none.</param>
/// <param name="Text">The choice's text.</param>
/// <param name="ByState">Saves that load as they are: nothing was edited.</param>
/// <param name="ByReplay">Saves that come back by taking the decisions again.</param>
/// <param name="Changed">Of these, the ones whose meters then stand elsewhere.</param>
/// <param name="Parted">Saves that are set back to an earlier decision.</param>
public sealed record DecisionFate(
    string Knot,
    string Id,
    string Text,
    int ByState,
    int ByReplay,
    int Changed,
    int Parted
)
{
    /// <summary>How many saves there were.</summary>
    public int Saves => ByState + ByReplay + Parted;
}
