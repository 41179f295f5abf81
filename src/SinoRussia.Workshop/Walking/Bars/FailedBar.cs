namespace SinoRussia.Workshop.Walking.Bars;

/// <summary>A bar that a walk did not clear.</summary>
/// <param name="Name">What was measured: <c>lines</c>, <c>ending vassalage</c>.</param>
/// <param name="Found">What was found, in words.</param>
/// <param name="Wanted">What was wanted, in words: <c>&gt;= 90%</c>.</param>
public sealed record FailedBar(string Name, string Found, string Wanted)
{
    /// <summary>The bar as one line: <c>lines 87.3%, wanted &gt;= 90%</c>.</summary>
    /// <returns>The line.</returns>
    public override string ToString() => $"{Name} {Found}, wanted {Wanted}";
}
