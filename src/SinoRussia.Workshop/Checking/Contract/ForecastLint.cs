using SinoRussia.Game.Forecasts;
using SinoRussia.Narrative.Diagnostics;
using SinoRussia.Narrative.Structure;

namespace SinoRussia.Workshop.Checking.Contract;

/// <summary>Forecasts: who, which meter, which way, how sure.</summary>
internal sealed class ForecastLint : ILint
{
    public IEnumerable<Diagnostic> Check(CheckedStory story)
    {
        HashSet<string> meters = [.. story.Contract.Meters.Select(meter => meter.Name)];
        foreach (OutlineTag tag in story.Outline.Tags.Where(tag => tag.Tag.Key == "forecast"))
        {
            AdviserForecast? forecast = AdviserForecast.Parse(tag.Tag.Value);
            if (forecast is null || forecast.Confidence.Length == 0)
            {
                yield return Finding.Error(
                    LintCode.Forecast,
                    tag.At,
                    $"this is no forecast: {Quoted.OrNothing(tag.Tag.Value)}",
                    "write #forecast: NAME; METER +; medium (signs: ++ + 0 - --; confidence: low, medium, high)"
                );
            }
            else if (!meters.Contains(forecast.Meter))
            {
                yield return Finding.Error(
                    LintCode.Forecast,
                    tag.At,
                    $"this forecasts '{forecast.Meter}', which is no meter",
                    NameSuggestion.Nearest(forecast.Meter, meters) is { } meant
                        ? $"did you mean '{meant}'?"
                        : $"the meters are {string.Join(", ", meters)}"
                );
            }
        }
    }
}
