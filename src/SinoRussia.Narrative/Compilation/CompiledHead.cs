namespace SinoRussia.Narrative.Compilation;

/// <summary>What the record of a compiled story says of its source.</summary>
/// <param name="Hash">The source's fingerprint.</param>
/// <param name="Files">The files, in the order in which the fingerprint takes them: root first.</param>
/// <param name="Remarks">The engine's own words while it compiled them.</param>
internal sealed record CompiledHead(string Hash, IReadOnlyList<string> Files, IReadOnlyList<string> Remarks);
