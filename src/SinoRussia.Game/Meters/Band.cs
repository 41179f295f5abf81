namespace SinoRussia.Game.Meters;

/// <summary>A named stretch of a meter's scale.</summary>
/// <param name="Name">The word for it, such as <c>Wary</c>.</param>
/// <param name="From">Its lower end, included.</param>
/// <param name="To">Its upper end, left out but for the highest band.</param>
public sealed record Band(string Name, double From, double To);
