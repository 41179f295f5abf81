using SinoRussia.Game.Meters;

namespace SinoRussia.Workshop.Walking.Measures;

/// <summary>Where a meter stood when the runs were over.</summary>
/// <param name="Meter">The meter.</param>
/// <param name="Spread">How it was spread.</param>
/// <param name="PinnedLow">The share of runs, from 0 to 1, in which it stood at the lower end of its scale.</param>
/// <param name="PinnedHigh">The same for the upper end.</param>
/// <param name="Histogram">In how many runs it stood in each tenth of its scale, lowest first.</param>
public sealed record MeterSpread(
    Meter Meter,
    Spread Spread,
    double PinnedLow,
    double PinnedHigh,
    IReadOnlyList<int> Histogram
);
