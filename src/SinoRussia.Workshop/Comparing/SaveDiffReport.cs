namespace SinoRussia.Workshop.Comparing;

/// <summary>Which saves of an old edition of a story survive in a new one.</summary>
/// <param name="SameStory">Whether both editions are the same, so that every save loads as it is.</param>
/// <param name="Runs">How many playthroughs of the old edition there were.</param>
/// <param name="Seed">The seed they came from.</param>
/// <param name="Decisions">For each decision met, what becomes of the saves made right after it; most in danger first.</param>
/// <param name="Partings">Where playthroughs part ways, those with the most saves first.</param>
public sealed record SaveDiffReport(
    bool SameStory,
    int Runs,
    int Seed,
    IReadOnlyList<DecisionFate> Decisions,
    IReadOnlyList<PartingPlace> Partings
)
{
    /// <summary>All saves: one after each decision of each playthrough.</summary>
    public int Saves => Decisions.Sum(decision => decision.Saves);

    /// <summary>Saves that load as they are.</summary>
    public int ByState => Decisions.Sum(decision => decision.ByState);

    /// <summary>Saves that come back by replay.</summary>
    public int ByReplay => Decisions.Sum(decision => decision.ByReplay);

    /// <summary>Of these, the ones whose meters stand elsewhere.</summary>
    public int Changed => Decisions.Sum(decision => decision.Changed);

    /// <summary>Saves that are set back.</summary>
    public int Parted => Decisions.Sum(decision => decision.Parted);
}
