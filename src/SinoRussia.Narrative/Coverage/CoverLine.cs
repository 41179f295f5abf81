using SinoRussia.Narrative.Structure;

namespace SinoRussia.Narrative.Coverage;

/// <summary>A line of the source with text on it that a player can read.</summary>
/// <param name="Index">Its place in <see cref="CoverageMap.Lines"/>.</param>
/// <param name="File">The file, relative to the root file's folder.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Scope">What its first piece of text stands in.</param>
/// <param name="Flow">The index of the flow it stands in.</param>
/// <param name="Waiver">The comment that takes it out of coverage; null where there is none.</param>
public sealed record CoverLine(int Index, string File, int Line, Scope Scope, int Flow, Waiver? Waiver);
