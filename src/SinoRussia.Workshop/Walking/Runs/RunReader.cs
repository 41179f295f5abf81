using SinoRussia.Game;
using SinoRussia.Game.Forecasts;
using SinoRussia.Game.Meters;
using SinoRussia.Game.Records;
using SinoRussia.Narrative;
using SinoRussia.Narrative.Diagnostics;

namespace SinoRussia.Workshop.Walking.Runs;

/// <summary>Takes from a campaign that was played what a walk keeps of it.</summary>
internal static class RunReader
{
    /// <summary>From how many turns on the cause of a move is an old one.</summary>
    private const int OldAge = 2;

    public static PlayedRun Read(Campaign campaign, int number, RunOutcome outcome, Diagnostic? fault, RunNotes notes)
    {
        int words = 0;
        List<SceneSeen> scenes = [];
        HashSet<string> titles = new(StringComparer.Ordinal);
        foreach (Line line in campaign.Passages.SelectMany(passage => passage.Lines))
        {
            words += WordCount.Of(line.Text);
            if (line.Tags.Count > 0 && line.Tags.ValueOf("scene") is { Length: > 0 } title && titles.Add(title))
            {
                scenes.Add(new SceneSeen(title, line.Tags.ValueOf("kind") ?? ""));
            }
        }

        bool hasMeters = campaign.Contract.Meters.Count > 0;
        return new PlayedRun
        {
            Number = number,
            Seed = campaign.Seed,
            Outcome = outcome,
            Ending = campaign.Ending,
            Fault = fault,
            Choices = notes.Choices,
            Words = words,
            Meters = hasMeters
                ? [.. campaign.Contract.Meters.Select(meter => campaign.Meters[meter.Name] ?? double.NaN)]
                : [],
            Scenes = scenes,
            Movement = hasMeters ? MovementOf(campaign) : Movement.None,
            Forecasts = hasMeters ? [.. ScoresOf(campaign, notes.Forecasts)] : [],
            Options = hasMeters ? [.. EffectsOf(campaign, notes.Points)] : [],
            Offers = notes.Offers,
            LastText = string.Join('\n', campaign.Current.Lines.Select(line => line.Text)),
        };
    }

    private static Movement MovementOf(Campaign campaign)
    {
        double total = 0;
        double old = 0;
        int moves = 0;
        int traced = 0;
        foreach (Effect effect in campaign.Passages.SelectMany(passage => passage.Effects))
        {
            if (effect.Cause.Kind == CauseKind.Opening)
            {
                continue;
            }

            double size = Math.Abs(effect.Change);
            int age = effect.Cause.Decision is { } decision ? effect.Turn - campaign.Journal[decision].Turn : 0;
            total += size;
            old += effect.Cause.Kind == CauseKind.Echo && age >= OldAge ? size : 0;
            moves++;
            traced += IsTraced(effect.Cause, age) ? 1 : 0;
        }

        return new Movement(total, old, moves, traced);
    }

    /// <summary>
    /// A move on a line without a tag is put down to the decision last taken. Where a turn has passed since, that is a
    /// guess: the line should say <c># drift:</c> or <c># echo:</c>.
    /// </summary>
    private static bool IsTraced(Cause cause, int age) =>
        cause.Kind switch
        {
            CauseKind.Decision => cause.Decision is not null && age == 0,
            CauseKind.Echo => cause.Decision is not null,
            _ => cause.Name.Length > 0,
        };

    private static IEnumerable<ForecastScore> ScoresOf(Campaign campaign, IEnumerable<HeardForecast> heard)
    {
        foreach ((int decision, AdviserForecast forecast) in heard)
        {
            Meter? meter = campaign.Contract.Meters.FirstOrDefault(known =>
                known.Name == forecast.Meter || known.Label.Equals(forecast.Meter, StringComparison.OrdinalIgnoreCase)
            );
            if (meter is not null && decision + 1 < campaign.Passages.Count)
            {
                int came = Math.Sign(ChangeBy(campaign, decision, meter.Name));
                yield return new ForecastScore(forecast.Adviser, came == Math.Sign(forecast.Direction));
            }
        }
    }

    private static IEnumerable<OptionEffect> EffectsOf(Campaign campaign, IReadOnlyList<int> points)
    {
        for (int i = 0; i < points.Count && i + 1 < campaign.Passages.Count; i++)
        {
            if (points[i] >= 0)
            {
                yield return new OptionEffect(
                    points[i],
                    [.. campaign.Contract.Meters.Select(meter => ChangeBy(campaign, i, meter.Name))]
                );
            }
        }
    }

    private static double ChangeBy(Campaign campaign, int decision, string meter)
    {
        double change = 0;
        foreach (Effect effect in campaign.Passages[decision + 1].Effects)
        {
            if (
                effect.Meter == meter
                && effect.Cause.Kind == CauseKind.Decision
                && effect.Cause.Decision == decision
                && effect.Turn == campaign.Journal[decision].Turn
            )
            {
                change += effect.Change;
            }
        }

        return change;
    }
}
