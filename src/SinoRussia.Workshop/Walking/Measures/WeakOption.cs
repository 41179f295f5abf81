namespace SinoRussia.Workshop.Walking.Measures;

/// <summary>An option that is not worth having as it is.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Text">What the player reads.</param>
/// <param name="Reason">Why: what is better in every way, or what it changes in vain.</param>
public sealed record WeakOption(string File, int Line, string Text, string Reason);
