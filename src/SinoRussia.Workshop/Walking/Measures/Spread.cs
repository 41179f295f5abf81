namespace SinoRussia.Workshop.Walking.Measures;

/// <summary>How a number was spread over the runs.</summary>
/// <param name="Min">The lowest.</param>
/// <param name="P10">The value that a tenth of the runs stays at or below.</param>
/// <param name="Median">The value in the middle.</param>
/// <param name="P90">The value that nine tenths stay at or below.</param>
/// <param name="Max">The highest.</param>
/// <param name="Mean">The mean.</param>
/// <param name="Sd">The standard deviation over all runs.</param>
public sealed record Spread(double Min, double P10, double Median, double P90, double Max, double Mean, double Sd)
{
    /// <summary>No runs at all.</summary>
    public static Spread None { get; } = new(0, 0, 0, 0, 0, 0, 0);

    /// <summary>Measures a number.</summary>
    /// <param name="values">Its value in each run.</param>
    /// <returns>The spread; all zeros where there are no values.</returns>
    public static Spread Of(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Where(double.IsFinite).Order()];
        if (sorted.Length == 0)
        {
            return None;
        }

        double mean = sorted.Average();
        double sd = Math.Sqrt(sorted.Sum(value => (value - mean) * (value - mean)) / sorted.Length);
        double At(double share) => sorted[(int)Math.Ceiling(share * sorted.Length) - 1];
        return new Spread(sorted[0], At(0.1), At(0.5), At(0.9), sorted[^1], mean, sd);
    }
}
