namespace SinoRussia.Workshop.Walking.Measures;

/// <summary>So many of so many.</summary>
/// <param name="Hit">How many.</param>
/// <param name="Total">Of how many.</param>
public sealed record CountedShare(int Hit, int Total)
{
    /// <summary>From 0 to 1; 1 where there is nothing to hit.</summary>
    public double Share => Total == 0 ? 1 : (double)Hit / Total;

    /// <summary>From 0 to 100.</summary>
    public double Percent => Share * 100;
}
