namespace SinoRussia.Narrative.Structure;

/// <summary>A division, or a remainder (<c>%</c>, <c>mod</c>).</summary>
/// <param name="At">Where what it divides by stands.</param>
/// <param name="Scope">What it stands in.</param>
/// <param name="Divisor">What it divides by, as written.</param>
/// <param name="Variable">The variable it divides by, where that is a variable alone; else empty.</param>
/// <param name="Value">The number it divides by, where that is a number alone; else null.</param>
public sealed record Division(SourceSpan At, Scope Scope, string Divisor, string Variable, double? Value);
