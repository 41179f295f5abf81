namespace SinoRussia.Workshop.Walking.Runs;

/// <summary>An adviser's forecast, held against what came.</summary>
/// <param name="Adviser">The adviser's name.</param>
/// <param name="IsRight">Whether the sign was right.</param>
internal sealed record ForecastScore(string Adviser, bool IsRight);
