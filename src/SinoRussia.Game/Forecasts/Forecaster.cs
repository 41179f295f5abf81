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
            .. narrator.Choices.Select(choice =>
                choice.Locked is not null
                    ? Forecast.None
                    : new Forecast(
                        snapshot is null ? [] : RunAhead(contract, narrator.Scout(snapshot), choice, journal),
                        [.. choice.Tags.ValuesOf("forecast").Select(AdviserForecast.Parse).OfType<AdviserForecast>()]
                    )
            ),
        ];
    }

    /// <summary>What a choice itself moves before the next decision or turn; echoes and drift are not its doing.</summary>
    /// <returns>The net changes, in the order of the meters; none where the story fails.</returns>
    private static IReadOnlyList<ExpectedChange> RunAhead(
        StoryContract contract,
        Narrator scout,
        Choice choice,
        IReadOnlyList<Decision> journal
    )
    {
        Bookkeeper books = new(contract, scout);
        List<Decision> taken =
        [
            .. journal,
            new Decision(choice.Knot, choice.Id, choice.Text, choice.Index, books.Turn, "", "", books.Values),
        ];
        List<Effect> effects = [];
        bool told = false;
        scout.Choose(choice.Index);
        while (scout.Status == NarratorStatus.CanContinue && books.Turns == 1)
        {
            Line? line = scout.Continue();
            IReadOnlyList<Effect> moves = scout.Status == NarratorStatus.Failed ? [] : books.Note(line, taken);

            // Ink works on until it finds the next words, so a quiet result and a new turn may share one line.
            if (!told || books.Turns == 1)
            {
                effects.AddRange(moves.Where(effect => effect.Cause.Decision == taken.Count - 1));
            }

            told |= line is not null && !string.IsNullOrWhiteSpace(line.Text) && line.Text.Trim() != choice.Text;
        }

        if (scout.Status == NarratorStatus.Failed)
        {
            return [];
        }

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
