namespace SinoRussia.Workshop.Playtests;

/// <summary>What came of running a playtest.</summary>
/// <param name="Test">The playtest.</param>
/// <param name="Failures">What differs, in the order of the file; none where it passed.</param>
/// <param name="Passages">For each stretch between two choices, the steps in it and what was told; as far as it was played.</param>
public sealed record PlaytestResult(
    Playtest Test,
    IReadOnlyList<PlaytestFailure> Failures,
    IReadOnlyList<PlayedPassage> Passages
)
{
    /// <summary>Whether the story does what the playtest says.</summary>
    public bool Passed => Failures.Count == 0;
}
