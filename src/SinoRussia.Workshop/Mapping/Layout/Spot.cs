namespace SinoRussia.Workshop.Mapping.Layout;

/// <summary>Where a box's upper left corner is.</summary>
internal sealed record Spot(double X, double Y);
