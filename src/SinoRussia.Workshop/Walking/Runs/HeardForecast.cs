using SinoRussia.Game.Forecasts;

namespace SinoRussia.Workshop.Walking.Runs;

/// <summary>A forecast on an option that was taken.</summary>
/// <param name="Decision">Which decision, from 0.</param>
/// <param name="Forecast">What the adviser said.</param>
internal sealed record HeardForecast(int Decision, AdviserForecast Forecast);
