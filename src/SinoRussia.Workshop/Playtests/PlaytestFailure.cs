using SinoRussia.Narrative.Diagnostics;

namespace SinoRussia.Workshop.Playtests;

/// <summary>A place where the story does not do what a playtest says.</summary>
/// <param name="Finding">What is wrong, and where in the playtest.</param>
/// <param name="Difference">
/// Lines to read below it: those with <c>-</c> were expected, those with <c>+</c> were told, the others were both.
/// </param>
public sealed record PlaytestFailure(Diagnostic Finding, IReadOnlyList<string> Difference);
