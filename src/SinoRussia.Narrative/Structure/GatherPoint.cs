namespace SinoRussia.Narrative.Structure;

/// <summary>A gather: a line that begins with <c>-</c>.</summary>
/// <param name="At">Where it stands.</param>
/// <param name="Scope">What it stands in.</param>
/// <param name="Depth">How many dashes it has, from 1.</param>
/// <param name="Label">Its label; empty where it has none.</param>
public sealed record GatherPoint(SourceSpan At, Scope Scope, int Depth, string Label);
