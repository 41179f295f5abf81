namespace SinoRussia.Workshop.Walking.Runs;

/// <summary>What was noted while a run was played.</summary>
/// <param name="Choices">The choices taken, from 0.</param>
/// <param name="Points">The choice points behind them; -1 where not known.</param>
/// <param name="Offers">Where each choice point was first on offer.</param>
/// <param name="Forecasts">The forecasts on the options taken.</param>
internal sealed record RunNotes(
    IReadOnlyList<int> Choices,
    IReadOnlyList<int> Points,
    IReadOnlyList<FirstOffer> Offers,
    IReadOnlyList<HeardForecast> Forecasts
);
