using SinoRussia.Game.Review;

namespace SinoRussia.Commands;

/// <summary>Two lines of play side by side, for <c>saves compare</c> and, in parts, for plain mode.</summary>
internal static class ComparisonText
{
    /// <summary>Words the comparison, the meters as a table.</summary>
    /// <param name="one">What the first line is called.</param>
    /// <param name="other">What the second line is called.</param>
    /// <param name="comparison">The two.</param>
    /// <returns>The lines.</returns>
    public static IEnumerable<string> Of(string one, string other, LineComparison comparison)
    {
        IEnumerable<string> meters =
            comparison.One.Meters.Count > 0
                ? ["", "What the meters stood at by turn, first | second:", .. ComparisonWording.Table(comparison)]
                : [];
        return [.. Outcomes(one, other, comparison), .. meters, .. Decisions(comparison)];
    }

    /// <summary>How both came out, and where they part.</summary>
    /// <param name="one">What the first line is called.</param>
    /// <param name="other">What the second line is called.</param>
    /// <param name="comparison">The two.</param>
    /// <returns>The lines.</returns>
    public static IEnumerable<string> Outcomes(string one, string other, LineComparison comparison)
    {
        yield return $"First: {one}: {ComparisonWording.Outcome(comparison.One)}.";
        yield return $"Second: {other}: {ComparisonWording.Outcome(comparison.Other)}.";
        yield return ComparisonWording.Parting(comparison);
        if (!comparison.IsSameSeed)
        {
            yield return "They have different seeds, so chance may differ too.";
        }
    }

    /// <summary>The decisions that differ, turn by turn.</summary>
    /// <param name="comparison">The two lines.</param>
    /// <returns>The lines, an empty one before each turn.</returns>
    public static IEnumerable<string> Decisions(LineComparison comparison)
    {
        foreach (TurnPair turn in comparison.Turns.Where(turn => turn.Differs))
        {
            yield return "";
            yield return $"Decided differently in {turn.Date}:";
            foreach (int decision in turn.OnlyOne)
            {
                yield return $"  first:  {decision + 1}. {comparison.One.Journal[decision].Text}";
            }

            foreach (int decision in turn.OnlyOther)
            {
                yield return $"  second: {decision + 1}. {comparison.Other.Journal[decision].Text}";
            }
        }
    }
}
