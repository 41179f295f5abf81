namespace SinoRussia.Terminal.Views;

/// <summary>What a meter shows.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Letter">A short name that no other meter has.</param>
/// <param name="Value">Where it stands.</param>
/// <param name="Minimum">The lowest it can be.</param>
/// <param name="Maximum">The highest it can be.</param>
/// <param name="Band">The word for where it stands; empty when there is none.</param>
/// <param name="Change">What the last decision did to it.</param>
/// <param name="Recent">Earlier values and this one, oldest first.</param>
/// <param name="Tint">Which of the theme's meter colours it has.</param>
internal sealed record MeterReading(
    string Label,
    string Letter,
    double Value,
    double Minimum,
    double Maximum,
    string Band,
    double Change,
    IReadOnlyList<double> Recent,
    int Tint
)
{
    /// <summary>Where the value lies in the range, 0 to 1.</summary>
    internal double Share => ShareOf(Value);

    /// <summary>Where a value lies in the range, 0 to 1; a value outside counts as the end it is past.</summary>
    internal double ShareOf(double value) =>
        Maximum > Minimum && double.IsFinite(value) ? Math.Clamp((value - Minimum) / (Maximum - Minimum), 0, 1) : 0;
}
