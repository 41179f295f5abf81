using SinoRussia.Game.Records;
using SinoRussia.Narrative;

namespace SinoRussia.Game.Forecasts;

/// <summary>Looks ahead by letting a scout take each choice. The campaign itself does not move.</summary>
internal static class Forecaster
{
    public static IReadOnlyList<Forecast> Of(
        StoryContract contract,
        Narrator narrator,
        IReadOnlyList<Decision> journal,
        Difficulty difficulty
    )
    {
        if (difficulty == Difficulty.Blind || contract.Meters.Count == 0 || narrator.Choices.Count == 0)
        {
            return [.. narrator.Choices.Select(_ => Forecast.None)];
        }

        string? snapshot = difficulty == Difficulty.Briefed ? narrator.Snapshot() : null;
        return
        [
            .. narrator.Choices.Select(choice => new Forecast(
                snapshot is null || choice.Locked is not null
                    ? []
                    : RunAhead(contract, narrator.Scout(snapshot), choice, journal),
                [.. choice.Tags.ValuesOf("forecast").Select(AdviserForecast.Parse).OfType<AdviserForecast>()]
            )),
        ];
    }

    /// <summary>What a choice itself moves before the next decision or turn; echoes and drift are not its doing.</summary>
    private static IReadOnlyList<ExpectedChange> RunAhead(
        StoryContract contract,
        Narrator scout,
        Choice choice,
        IReadOnlyList<Decision> journal
    )
    {
        Bookkeeper books = new(contract, scout);
        int turn = books.Turn;
        List<Decision> taken =
        [
            .. journal,
            new Decision(choice.Knot, choice.Id, choice.Text, choice.Index, turn, "", "", books.Values),
        ];
        List<Effect> effects = [];
        scout.Choose(choice.Index);
        bool more;
        do
        {
            Line? line = scout.Continue();
            more = line is not null && scout.Status != NarratorStatus.Failed;
            if (scout.Status != NarratorStatus.Failed)
            {
                effects.AddRange(books.Note(line, taken).Where(effect => effect.Cause.Decision == taken.Count - 1));
            }
        } while (more && books.Turn == turn);

        return
        [
            .. contract
                .Meters.Select(meter => new ExpectedChange(
                    meter.Name,
                    Math.Round(effects.Where(effect => effect.Meter == meter.Name).Sum(effect => effect.Change), 4)
                ))
                .Where(expected => expected.Change != 0),
        ];
    }
}
