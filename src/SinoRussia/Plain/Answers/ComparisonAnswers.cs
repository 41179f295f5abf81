using SinoRussia.Commands;
using SinoRussia.Game;
using SinoRussia.Game.Meters;
using SinoRussia.Game.Review;

namespace SinoRussia.Plain.Answers;

/// <summary>Two lines of play side by side in words: a table of two columns cannot be followed by ear.</summary>
internal static class ComparisonAnswers
{
    /// <summary>How they came out, where the meters differ turn by turn, what was decided differently.</summary>
    /// <param name="other">What the second line is called.</param>
    /// <param name="comparison">The line that is played, and the other.</param>
    /// <returns>Sentences.</returns>
    public static IEnumerable<string> Of(string other, LineComparison comparison) =>
        [
            .. ComparisonText.Outcomes("this line", other, comparison),
            .. comparison.One.Meters.Count > 0 ? Meters(comparison) : [],
            .. ComparisonText.Decisions(comparison),
        ];

    private static IEnumerable<string> Meters(LineComparison comparison)
    {
        string[] turns =
        [
            .. comparison
                .Turns.Select(turn => (turn.Date, Words: Differences(turn, comparison.One.Meters)))
                .Where(turn => turn.Words.Length > 0)
                .Select(turn => $"{turn.Date}: {turn.Words}."),
        ];
        return ["", .. turns.Length > 0 ? turns.Prepend("Where the meters differ:") : ["The meters never differ."]];
    }

    private static string Differences(TurnPair turn, IReadOnlyList<Meter> meters) =>
        (turn.One, turn.Other) switch
        {
            ({ } one, { } other) => string.Join(
                "; ",
                meters
                    .Where(meter => one[meter.Name] != other[meter.Name])
                    .Select(meter =>
                        $"{meter.Label} {Value(one, meter)} in the first, {Value(other, meter)} in the second"
                    )
            ),
            (null, _) => "only the second line came so far",
            _ => "only the first line came so far",
        };

    private static string Value(MeterValues values, Meter meter) =>
        values[meter.Name] is { } value ? Wording.Number(value) : "nothing";
}
