using SinoRussia.Game.Records;

namespace SinoRussia.Game;

/// <summary>A journal played again.</summary>
/// <param name="Campaign">The campaign at the last decision that could be taken again.</param>
/// <param name="PartedAt">The first decision that could not be; null where all could.</param>
public sealed record Replay(Campaign Campaign, Decision? PartedAt);
