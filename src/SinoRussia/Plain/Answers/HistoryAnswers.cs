using SinoRussia.Game;
using SinoRussia.Game.Meters;
using SinoRussia.Game.Review;

namespace SinoRussia.Plain.Answers;

/// <summary>The history in words: what the screens draw, said turn by turn.</summary>
internal static class HistoryAnswers
{
    /// <summary>How things stood at the start, how the meters moved in each turn, then each turn's heaviest decision.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="which">A meter, to tell of that one alone; empty for all.</param>
    /// <returns>Sentences.</returns>
    public static IEnumerable<string> Of(Campaign campaign, string which)
    {
        Chronicle chronicle = Chronicle.Of(campaign);
        if (chronicle.Meters.Count == 0)
        {
            return [MeterAnswers.None];
        }

        IReadOnlyList<Meter> meters = chronicle.Meters;
        if (which.Length > 0)
        {
            if (ReviewWording.MeterNamed(meters, which) is not { } meter)
            {
                return [MeterAnswers.NoMeter("history", which, meters)];
            }

            meters = [meter];
        }

        IReadOnlyList<TurnSummary> turns = chronicle.Turns;
        return
        [
            $"At the start: {Standings(chronicle.Opening, meters)}",
            .. turns.Select(turn => $"{turn.Date}: {Moves(turn, meters)}"),
            .. which.Length > 0 ? [] : TurningPoints(chronicle, turns),
        ];
    }

    private static string Standings(MeterValues values, IReadOnlyList<Meter> meters) =>
        string.Join(
            ' ',
            meters
                .Where(meter => values[meter.Name] is not null)
                .Select(meter => Wording.Standing(meter, values[meter.Name]!.Value) + ".")
        );

    private static string Moves(TurnSummary turn, IReadOnlyList<Meter> meters)
    {
        string[] moves =
        [
            .. meters
                .Where(meter => turn.Change(meter.Name) != 0)
                .Select(meter => Wording.Move(meter, turn.Start[meter.Name] ?? 0, turn.End[meter.Name] ?? 0)),
        ];
        return moves.Length > 0 ? string.Join(' ', moves)
            : meters.Count == 1 ? $"{meters[0].Label} did not move."
            : "Nothing moved.";
    }

    private static IEnumerable<string> TurningPoints(Chronicle chronicle, IReadOnlyList<TurnSummary> turns)
    {
        string[] points =
        [
            .. turns
                .Where(turn => turn.Turning is not null)
                .Select(turn => $"{turn.Date}: {ReviewWording.TurningPoint(chronicle, turn)}"),
        ];
        return points.Length > 0 ? points.Prepend("Turning points:") : ["No decision has moved a meter yet."];
    }
}
