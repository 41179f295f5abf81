namespace SinoRussia.Game.Forecasts;

/// <summary>What an adviser expects of a choice: <c>#forecast: NAME; METER ++; high</c>.</summary>
/// <param name="Adviser">The adviser's name.</param>
/// <param name="Meter">The meter, as the tag names it.</param>
/// <param name="Direction">From -2 (a steep fall) over 0 (no change) to 2 (a steep rise).</param>
/// <param name="Confidence"><c>low</c>, <c>medium</c> or <c>high</c>; empty where the tag does not say.</param>
public sealed record AdviserForecast(string Adviser, string Meter, int Direction, string Confidence)
{
    /// <summary>Reads the value of a <c>#forecast:</c> tag.</summary>
    /// <param name="value">What stands behind the key.</param>
    /// <returns>The forecast, or null where the value is not of the contract's form.</returns>
    public static AdviserForecast? Parse(string value)
    {
        string[] fields = value.Split(';', StringSplitOptions.TrimEntries);
        string[] move = fields.Length > 1 ? fields[1].Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
        int? direction =
            move.Length == 2
                ? move[1] switch
                {
                    "--" => -2,
                    "-" => -1,
                    "0" => 0,
                    "+" => 1,
                    "++" => 2,
                    _ => null,
                }
                : null;
        string confidence = fields.Length > 2 ? fields[2] : "";
        return direction is { } sign && fields[0].Length > 0 && (confidence is "" or "low" or "medium" or "high")
            ? new AdviserForecast(fields[0], move[0], sign, confidence)
            : null;
    }
}
