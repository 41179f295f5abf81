namespace SinoRussia.Terminal.Views;

/// <summary>One place on the time line of a chart.</summary>
/// <param name="Name">What it is called, such as a quarter.</param>
/// <param name="Shares">How far up its scale each meter stands, from 0 to 1.</param>
/// <param name="Mark">What stands below it, such as the number of a turning point; may be empty.</param>
internal sealed record ChartPoint(string Name, IReadOnlyList<double> Shares, string Mark);
