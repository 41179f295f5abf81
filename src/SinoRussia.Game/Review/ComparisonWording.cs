using SinoRussia.Game.Meters;

namespace SinoRussia.Game.Review;

/// <summary>Two lines of play side by side, in words and columns.</summary>
public static class ComparisonWording
{
    private const int CellColumns = 7;

    /// <summary>Where two lines part.</summary>
    /// <param name="comparison">The two.</param>
    /// <returns>One sentence.</returns>
    public static string Parting(LineComparison comparison)
    {
        int shared = comparison.Shared;
        bool oneIsOver = shared == comparison.One.Journal.Count;
        bool otherIsOver = shared == comparison.Other.Journal.Count;
        return (oneIsOver, otherIsOver) switch
        {
            (true, true) => "Both took the same decisions.",
            (true, false) => $"The first stops after {Decisions(shared)}; the second goes on from there.",
            (false, true) => $"The second stops after {Decisions(shared)}; the first goes on from there.",
            _ when shared == 0 => "They part at the first decision.",
            _ => $"They part at decision {shared + 1}{When(comparison)}.",
        };
    }

    /// <summary>The meters by turn: what each meter stood at in the first and in the second line.</summary>
    /// <param name="comparison">The two.</param>
    /// <returns>Lines of one width, the first naming the meters.</returns>
    public static IEnumerable<string> Table(LineComparison comparison)
    {
        IReadOnlyList<Meter> meters = comparison.One.Meters;
        int dates = comparison.Turns.Select(turn => turn.Date.Length).DefaultIfEmpty().Max();
        int[] widths = [.. meters.Select(meter => Math.Max(meter.Label.Length, CellColumns))];
        yield return Row("", meters.Select(meter => meter.Label));
        foreach (TurnPair turn in comparison.Turns)
        {
            yield return Row(turn.Date, meters.Select(meter => Cell(turn.One?[meter.Name], turn.Other?[meter.Name])));
        }

        string Row(string date, IEnumerable<string> cells) =>
            date.PadRight(dates) + string.Concat(cells.Select((cell, at) => "  " + cell.PadLeft(widths[at])));
    }

    /// <summary>How a line came out: its ending, or where it stands.</summary>
    /// <param name="chronicle">The line.</param>
    /// <returns>A few words.</returns>
    public static string Outcome(Chronicle chronicle)
    {
        string date = chronicle.Date.Length > 0 ? $", {chronicle.Date}" : "";
        string count = Decisions(chronicle.Journal.Count);
        return chronicle switch
        {
            { Ending: { Length: > 0 } ending } => $"{ending.Replace('_', ' ')}{date}, after {count}",
            { Ended: true } => $"the end{date}, after {count}",
            _ => $"not over{date}, after {count}",
        };
    }

    /// <summary>A number of decisions in words.</summary>
    /// <param name="count">How many.</param>
    /// <returns><c>1 decision</c>, <c>12 decisions</c>.</returns>
    public static string Decisions(int count) => count == 1 ? "1 decision" : $"{count} decisions";

    private static string When(LineComparison comparison) =>
        comparison.One.Journal[comparison.Shared].Date is { Length: > 0 } date ? $", in {date}" : "";

    private static string Cell(double? one, double? other)
    {
        string first = one is { } known ? Wording.Number(known) : "-";
        string second = other is { } value ? Wording.Number(value) : "-";
        return $"{first.PadLeft(3)}|{second.PadLeft(3)}";
    }
}
