namespace SinoRussia.Saves.Lines;

/// <summary>What came of leaving a line of play.</summary>
/// <param name="Problem">Why it was not left, as a sentence for the player; null where it was.</param>
/// <param name="KeptAs">The slot that holds the line that was left; null where there was nothing to keep.</param>
public sealed record Rewinding(string? Problem, string? KeptAs);
