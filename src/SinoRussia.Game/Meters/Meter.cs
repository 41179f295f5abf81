namespace SinoRussia.Game.Meters;

/// <summary>A bounded score that a story declares over one of its variables.</summary>
/// <param name="Name">The ink variable.</param>
/// <param name="Label">What players read.</param>
/// <param name="Min">The lower end of its scale.</param>
/// <param name="Max">The upper end of its scale; more than <paramref name="Min"/>.</param>
/// <param name="Bands">The named stretches of the scale, lowest first; empty where the story names none.</param>
public sealed record Meter(string Name, string Label, double Min, double Max, IReadOnlyList<Band> Bands)
{
    /// <summary>The band that a value lies in.</summary>
    /// <param name="value">A value; one outside the scale counts as its end.</param>
    /// <returns>The band, or null where the story names none.</returns>
    public Band? BandAt(double value) =>
        Bands.Count == 0 ? null : Bands.LastOrDefault(band => value >= band.From, Bands[0]);

    /// <summary>How far up the scale a value is.</summary>
    /// <param name="value">A value; one outside the scale counts as its end.</param>
    /// <returns>From 0 to 1.</returns>
    public double Share(double value) => Math.Clamp((value - Min) / (Max - Min), 0, 1);
}
