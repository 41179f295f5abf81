using SinoRussia.Narrative.Diagnostics;

namespace SinoRussia.Workshop.Walking.Findings;

/// <summary>A fault that walking the story has shown.</summary>
/// <param name="Diagnostic">What and where.</param>
/// <param name="Count">In how many runs.</param>
/// <param name="Replay">The shortest way there that was found.</param>
public sealed record WalkFinding(Diagnostic Diagnostic, int Count, WalkReplay Replay);
