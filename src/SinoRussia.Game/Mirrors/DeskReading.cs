using SinoRussia.Game.Records;

namespace SinoRussia.Game.Mirrors;

/// <summary>How the other desk read a decision.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Words">A sentence or two.</param>
public sealed record DeskReading(Decision Decision, string Words);
