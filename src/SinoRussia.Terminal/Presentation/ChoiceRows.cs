using SinoRussia.Game;
using SinoRussia.Game.Forecasts;
using SinoRussia.Game.Meters;
using SinoRussia.Game.Mirrors;
using SinoRussia.Narrative;
using SinoRussia.Terminal.Prose;
using SinoRussia.Terminal.Themes;
using SinoRussia.Terminal.Views;

namespace SinoRussia.Terminal.Presentation;

/// <summary>The choices of a campaign as rows, with as much of a forecast as the difficulty tells.</summary>
internal static class ChoiceRows
{
    internal static IReadOnlyList<ChoiceRow> Of(
        Campaign campaign,
        Difficulty difficulty,
        GlyphSet glyphs,
        Persona? proposed = null
    )
    {
        IReadOnlyList<Forecast> forecasts = campaign.Forecasts(difficulty);
        return
        [
            .. campaign.Choices.Select(
                (choice, at) =>
                    new ChoiceRow(
                        choice.Text,
                        Proposal(choice, proposed)
                            ?? HintOf(forecasts[at], campaign.Contract.Meters, difficulty, glyphs),
                        LockOf(choice)
                    )
            ),
        ];
    }

    /// <summary>The words beside the choice that stands for the player as the other chair has known them.</summary>
    private static IReadOnlyList<TextSpan>? Proposal(Choice choice, Persona? proposed) =>
        proposed is not null && Mirror.PersonaOf(choice.Id) == proposed
            ? [new TextSpan(Mirror.Proposal, TextRole.Echo)]
            : null;

    private static string? LockOf(Choice choice) => choice.Locked is { Length: 0 } ? "cannot be taken" : choice.Locked;

    private static IReadOnlyList<TextSpan> HintOf(
        Forecast forecast,
        IReadOnlyList<Meter> meters,
        Difficulty difficulty,
        GlyphSet glyphs
    ) =>
        difficulty switch
        {
            Difficulty.Briefed => Joined(forecast.Expected.Select(change => Expected(change, meters, glyphs)), " "),
            Difficulty.Analyst => Joined(forecast.Advisers.Select(adviser => Said(adviser, meters, glyphs)), "; "),
            _ => [],
        };

    private static TextSpan Expected(ExpectedChange change, IReadOnlyList<Meter> meters, GlyphSet glyphs)
    {
        Meter? meter = meters.FirstOrDefault(known => known.Name == change.Meter);
        int size = meter is not null && Wording.IsLarge(meter, change.Change) ? 2 : 1;
        return new TextSpan(
            $"{meter?.Label ?? change.Meter} {Arrows(Math.Sign(change.Change) * size, glyphs)}",
            MeterView.RoleOf(change.Change)
        );
    }

    private static TextSpan Said(AdviserForecast adviser, IReadOnlyList<Meter> meters, GlyphSet glyphs)
    {
        string label = meters.FirstOrDefault(known => known.Name == adviser.Meter)?.Label ?? adviser.Meter;
        return new TextSpan(
            $"{adviser.Adviser}: {label} {Arrows(Math.Sign(adviser.Direction), glyphs)}",
            MeterView.RoleOf(adviser.Direction)
        );
    }

    private static string Arrows(int direction, GlyphSet glyphs) =>
        direction == 0
            ? glyphs.Same
            : string.Concat(Enumerable.Repeat(direction > 0 ? glyphs.Up : glyphs.Down, Math.Abs(direction)));

    private static List<TextSpan> Joined(IEnumerable<TextSpan> spans, string between)
    {
        List<TextSpan> joined = [];
        foreach (TextSpan span in spans)
        {
            if (joined.Count > 0)
                joined.Add(new TextSpan(between, TextRole.Dim));
            joined.Add(span);
        }

        return joined;
    }
}
