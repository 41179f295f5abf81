namespace SinoRussia.Narrative.Inventory;

/// <summary>What one source file holds.</summary>
/// <param name="File">The file, relative to the root file's folder.</param>
/// <param name="Words">Words that a player can read: no tags, no logic.</param>
/// <param name="Knots">Knots, without functions.</param>
/// <param name="Stitches">Stitches.</param>
/// <param name="Choices">Choice points.</param>
public sealed record FileStatistics(string File, int Words, int Knots, int Stitches, int Choices);
