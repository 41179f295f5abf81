namespace SinoRussia.Narrative.Structure;

/// <summary>A variable, constant, list or list item where it is declared.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="At">Where it is declared.</param>
/// <param name="Scope">What the declaration stands in.</param>
/// <param name="Value">What it is set to, as written; empty where that is not on the same line.</param>
public sealed record VariableDeclaration(string Name, VariableKind Kind, SourceSpan At, Scope Scope, string Value);
