namespace SinoRussia.Workshop.Walking.Measures;

/// <summary>How two meters go together at the end of the runs.</summary>
/// <param name="First">One meter's variable name.</param>
/// <param name="Second">The other's.</param>
/// <param name="Value">Pearson's coefficient, from -1 to 1; 0 where one of them never varies.</param>
public sealed record Correlation(string First, string Second, double Value)
{
    internal static double Of(IReadOnlyList<double> first, IReadOnlyList<double> second)
    {
        double firstMean = first.Average();
        double secondMean = second.Average();
        double both = 0;
        double firstAlone = 0;
        double secondAlone = 0;
        for (int i = 0; i < first.Count; i++)
        {
            double a = first[i] - firstMean;
            double b = second[i] - secondMean;
            both += a * b;
            firstAlone += a * a;
            secondAlone += b * b;
        }

        return firstAlone == 0 || secondAlone == 0 ? 0 : both / Math.Sqrt(firstAlone * secondAlone);
    }
}
