using SinoRussia.Game.Review;

namespace SinoRussia.Commands;

/// <summary>Two lines of play side by side, in words: the same in plain mode and in <c>saves compare</c>.</summary>
internal static class ComparisonText
{
    /// <summary>Words the comparison.</summary>
    /// <param name="one">What the first line is called.</param>
    /// <param name="other">What the second line is called.</param>
    /// <param name="comparison">The two.</param>
    /// <returns>The lines.</returns>
    public static IEnumerable<string> Of(string one, string other, LineComparison comparison)
    {
        yield return $"First: {one}: {ComparisonWording.Outcome(comparison.One)}.";
        yield return $"Second: {other}: {ComparisonWording.Outcome(comparison.Other)}.";
        yield return ComparisonWording.Parting(comparison);
        if (!comparison.IsSameSeed)
        {
            yield return "They have different seeds, so chance may differ too.";
        }

        if (comparison.One.Meters.Count > 0)
        {
            yield return "";
            yield return "What the meters stood at by turn, first | second:";
            foreach (string row in ComparisonWording.Table(comparison))
            {
                yield return row;
            }
        }

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
