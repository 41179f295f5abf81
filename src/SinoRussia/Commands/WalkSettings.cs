using SinoRussia.Workshop.Walking.Bars;

namespace SinoRussia.Commands;

/// <summary>How <c>walk</c> was asked to walk.</summary>
/// <param name="Story">A campaign's name or a path; null for the first campaign.</param>
/// <param name="Runs">How many playthroughs.</param>
/// <param name="Seed">The walk's seed.</param>
/// <param name="Policy">How to choose.</param>
/// <param name="Jobs">How many threads.</param>
/// <param name="MaxDecisions">After how many decisions a run counts as looped.</param>
/// <param name="Bars">What the walk must show.</param>
/// <param name="Html">Where to write the page; null for nowhere.</param>
/// <param name="Lcov">Where to write the coverage; null for nowhere.</param>
/// <param name="Json">Whether to print JSON.</param>
internal sealed record WalkSettings(
    string? Story,
    int Runs,
    int Seed,
    string Policy,
    int Jobs,
    int MaxDecisions,
    WalkBars Bars,
    string? Html,
    string? Lcov,
    bool Json
);
