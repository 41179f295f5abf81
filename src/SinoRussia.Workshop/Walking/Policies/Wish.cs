namespace SinoRussia.Workshop.Walking.Policies;

/// <summary>What a bot wants of a meter.</summary>
/// <param name="Meter">The meter's variable name.</param>
/// <param name="Weight">How much it wants that; below zero for a meter it wants low. Not zero.</param>
/// <param name="Target">The value it wants the meter near; null where it wants it as high, or as low, as can be.</param>
public sealed record Wish(string Meter, double Weight, double? Target);
