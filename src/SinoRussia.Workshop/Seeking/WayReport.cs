using SinoRussia.Narrative;
using SinoRussia.Workshop.Walking.Findings;

namespace SinoRussia.Workshop.Seeking;

/// <summary>How to come to a line, or why one does not.</summary>
/// <param name="Asked">The line that was asked for.</param>
/// <param name="Sought">The line that was looked for: the next one that prints anything, where the one asked for does not.</param>
/// <param name="Text">The text on it.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Way">The seed and choices that print it; null unless it was found.</param>
/// <param name="IsShortest">Whether no shorter list of choices prints it with this seed.</param>
/// <param name="IsExhausted">Whether all that can be chosen was tried; only for stories that end soon.</param>
/// <param name="Conditions">What must hold on the way, from the outside in.</param>
/// <param name="Unlocks">For an entry of the codex: the line sought is the one that unlocks it.</param>
/// <param name="Steps">How many choices the search took.</param>
public sealed record WayReport(
    SourceSpan Asked,
    SourceSpan Sought,
    string Text,
    WayOutcome Outcome,
    WalkReplay? Way,
    bool IsShortest,
    bool IsExhausted,
    IReadOnlyList<WayCondition> Conditions,
    bool Unlocks,
    int Steps
);
