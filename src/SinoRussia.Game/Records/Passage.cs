using SinoRussia.Narrative;

namespace SinoRussia.Game.Records;

/// <summary>What was told between two decisions.</summary>
/// <param name="Decision">The decision that led here, counted from 0; null for the opening.</param>
/// <param name="Lines">The lines, in order.</param>
/// <param name="Effects">The meters' moves meanwhile, in order.</param>
public sealed record Passage(int? Decision, IReadOnlyList<Line> Lines, IReadOnlyList<Effect> Effects);
