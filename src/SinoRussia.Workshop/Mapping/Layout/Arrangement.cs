namespace SinoRussia.Workshop.Mapping.Layout;

/// <summary>Boxes, arranged.</summary>
/// <param name="Spots">Where each box is.</param>
/// <param name="Whole">How large the whole is.</param>
internal sealed record Arrangement(IReadOnlyList<Spot> Spots, Size Whole);
