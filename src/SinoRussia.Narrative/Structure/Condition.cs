namespace SinoRussia.Narrative.Structure;

/// <summary>What must hold for a choice to be offered or a branch to be entered.</summary>
/// <param name="Text">The condition as its author wrote it; for an <c>else</c>, the conditions that must fail.</param>
/// <param name="Variables">The variables in it, and the paths whose read counts it asks for, each once.</param>
public sealed record Condition(string Text, IReadOnlyList<string> Variables);
