namespace SinoRussia.Game.Forecasts;

/// <summary>A move that a choice brings at once.</summary>
/// <param name="Meter">The meter's variable name.</param>
/// <param name="Change">How far it moves; below zero for a fall; never zero.</param>
public sealed record ExpectedChange(string Meter, double Change);
