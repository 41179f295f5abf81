using SinoRussia.Game.Galleries;

namespace SinoRussia.Saves.Profiles;

/// <summary>What a campaign says of achievements across campaigns.</summary>
/// <param name="Key">The story's key.</param>
/// <param name="Families">Its endings in their families.</param>
/// <param name="Parts">Its part of each such achievement.</param>
public sealed record AcrossCampaign(string Key, IReadOnlyList<EndingFamily> Families, IReadOnlyList<AcrossPart> Parts);
