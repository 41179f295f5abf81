namespace SinoRussia.Game.Forecasts;

/// <summary>What a choice is expected to do.</summary>
/// <param name="Expected">What running ahead has shown, in the order of the meters; empty where that is not told.</param>
/// <param name="Advisers">What the advisers expect; empty where that is not told.</param>
public sealed record Forecast(IReadOnlyList<ExpectedChange> Expected, IReadOnlyList<AdviserForecast> Advisers)
{
    /// <summary>Nothing is told.</summary>
    public static Forecast None { get; } = new([], []);
}
