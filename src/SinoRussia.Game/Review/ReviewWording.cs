using SinoRussia.Game.Meters;
using SinoRussia.Game.Records;

namespace SinoRussia.Game.Review;

/// <summary>Looking back in words and columns, the same on screens, in plain mode and in commands.</summary>
public static class ReviewWording
{
    /// <summary>How many decisions are named as those that weighed most.</summary>
    public const int HeaviestShown = 5;

    private const int NumberColumns = 4;

    /// <summary>A decision with its number and date: <c>12. Q1 2026: Keep the page.</c></summary>
    /// <param name="chronicle">The campaign.</param>
    /// <param name="decision">Its place in the journal, from 0.</param>
    /// <returns>The words.</returns>
    public static string Numbered(Chronicle chronicle, int decision)
    {
        Decision taken = chronicle.Journal[decision];
        return taken.Date.Length > 0 ? $"{decision + 1}. {taken.Date}: {taken.Text}" : $"{decision + 1}. {taken.Text}";
    }

    /// <summary>The decisions that weighed most, one a line, each with what it moved.</summary>
    /// <param name="chronicle">The campaign.</param>
    /// <returns>Five lines at the most; none where no decision moved anything.</returns>
    public static IEnumerable<string> Heaviest(Chronicle chronicle) =>
        chronicle
            .Heaviest(HeaviestShown)
            .Select(heavy =>
                $"{Numbered(chronicle, heavy.Decision)} ({Points(heavy.Weight)}: {Moved(chronicle, heavy.Decision)})"
            );

    /// <summary>How much a decision weighs: <c>14 points</c>.</summary>
    /// <param name="weight">The sum of its moves' sizes.</param>
    /// <returns>The words.</returns>
    public static string Points(double weight) => weight == 1 ? "1 point" : $"{Wording.Number(weight)} points";

    /// <summary>A move as a signed number: <c>+4</c>, <c>-3</c>, <c>0</c>.</summary>
    /// <param name="change">The change.</param>
    /// <returns>The number.</returns>
    public static string Change(double change) => change > 0 ? $"+{Wording.Number(change)}" : Wording.Number(change);

    /// <summary>A move of the ledger: quarter, meter, from, to, cause.</summary>
    /// <param name="chronicle">The campaign.</param>
    /// <param name="effect">The move.</param>
    /// <returns>One line.</returns>
    public static string Entry(Chronicle chronicle, Effect effect)
    {
        string date = effect.Date.Length > 0 ? $"{effect.Date}: " : "";
        string number = effect.Cause.Decision is { } decision ? $" (decision {decision + 1})" : "";
        return $"{date}{LabelOf(chronicle, effect.Meter)} {Wording.Number(effect.From)} to {Wording.Number(effect.To)}. {Wording.Because(effect.Cause)}{number}";
    }

    /// <summary>The meters by turn as a table, a line for each turn and two above them.</summary>
    /// <param name="chronicle">The campaign.</param>
    /// <returns>Lines of one width.</returns>
    public static IEnumerable<string> Table(Chronicle chronicle)
    {
        int dates = chronicle.Turns.Select(turn => turn.Date.Length).Append("Start".Length).Max();
        int[] widths = [.. chronicle.Meters.Select(meter => Math.Max(meter.Label.Length, 2 * NumberColumns))];
        yield return Row("", chronicle.Meters.Select(meter => meter.Label));
        yield return Row("Start", chronicle.Meters.Select(meter => Cell(chronicle.Opening[meter.Name], null)));
        foreach (TurnSummary turn in chronicle.Turns)
        {
            yield return Row(
                turn.Date,
                chronicle.Meters.Select(meter => Cell(turn.End[meter.Name], turn.Change(meter.Name)))
            );
        }

        string Row(string date, IEnumerable<string> cells) =>
            date.PadRight(dates) + string.Concat(cells.Select((cell, at) => "  " + cell.PadLeft(widths[at])));
    }

    /// <summary>The decision that moved the meters most in a turn.</summary>
    /// <param name="chronicle">The campaign.</param>
    /// <param name="turn">The turn.</param>
    /// <returns>One line; empty where no decision moved anything in it.</returns>
    public static string TurningPoint(Chronicle chronicle, TurnSummary turn) =>
        turn.Turning is { } heavy
            ? $"{(heavy.IsEcho ? "echo of " : "")}{heavy.Decision + 1}. {chronicle.Journal[heavy.Decision].Text}"
            : "";

    /// <summary>The meter that a player means by a word: its label, its variable, or the beginning of either.</summary>
    /// <param name="meters">The meters.</param>
    /// <param name="word">Any text.</param>
    /// <returns>The meter; null where none is meant, or more than one could be.</returns>
    public static Meter? MeterNamed(IReadOnlyList<Meter> meters, string word)
    {
        const StringComparison Loosely = StringComparison.OrdinalIgnoreCase;
        List<Meter> alike =
        [
            .. meters.Where(meter => meter.Name.StartsWith(word, Loosely) || meter.Label.StartsWith(word, Loosely)),
        ];
        return meters.FirstOrDefault(meter => meter.Name.Equals(word, Loosely) || meter.Label.Equals(word, Loosely))
            ?? (alike.Count == 1 && word.Length > 0 ? alike[0] : null);
    }

    internal static string LabelOf(Chronicle chronicle, string meter) =>
        chronicle.Meters.FirstOrDefault(known => known.Name == meter)?.Label ?? meter;

    internal static string Moved(Chronicle chronicle, int decision) =>
        string.Join(
            ", ",
            chronicle
                .Ledger.Effects.Where(effect => effect.Cause.Decision == decision)
                .GroupBy(effect => effect.Meter)
                .Select(moves =>
                    $"{LabelOf(chronicle, moves.Key)} {Change(Math.Round(moves.Sum(move => move.Change), 4))}"
                )
        );

    private static string Cell(double? value, double? change)
    {
        string number = value is { } known ? Wording.Number(known) : "";
        string moved = change switch
        {
            null => "",
            0 => "=",
            { } by => Change(by),
        };
        return number.PadLeft(NumberColumns) + moved.PadLeft(NumberColumns);
    }
}
