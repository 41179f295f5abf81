namespace SinoRussia.Workshop.Walking.Measures;

/// <summary>How often an adviser's forecasts had the right sign.</summary>
/// <param name="Adviser">The adviser.</param>
/// <param name="Right">How often right, of how many forecasts on options taken.</param>
public sealed record AdviserAccuracy(string Adviser, CountedShare Right);
