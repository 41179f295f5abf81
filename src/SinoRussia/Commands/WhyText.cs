using System.Globalization;
using SinoRussia.Workshop.Seeking;

namespace SinoRussia.Commands;

/// <summary>What <c>why</c> says to a reader.</summary>
internal static class WhyText
{
    private const int LongestLine = 72;

    public static void Write(WayReport report, string story, TextWriter output)
    {
        string text = report.Text.Trim();
        output.WriteLine($"{report.Sought}: {(text.Length > LongestLine ? $"{text[..(LongestLine - 1)]}…" : text)}");
        if (report.Unlocks)
        {
            output.WriteLine($"  {report.Asked} is in the codex; this line unlocks it");
        }
        else if (report.Asked.Line != report.Sought.Line)
        {
            output.WriteLine($"  line {report.Asked.Line} prints nothing itself; this is the nearest line that does");
        }

        foreach (string sentence in Sentences(report, story))
        {
            output.WriteLine($"  {sentence}");
        }
    }

    private static IEnumerable<string> Sentences(WayReport report, string story)
    {
        switch (report.Outcome)
        {
            case WayOutcome.Found:
                int count = report.Way!.Choices.Count;
                string sort =
                    count == 0 ? "told before the first choice"
                    : report.IsShortest ? "the shortest way with this seed"
                    : "the shortest way found";
                yield return $"{Choices(count)}: {sort}";
                yield return $"play it: sinorussia play {Quoted(story)}{(count == 0 ? " --new" : "")} {report.Way}";
                break;
            case WayOutcome.Dead:
                yield return "nothing diverts there: no way in from the start of the story";
                break;
            case WayOutcome.Gated:
                yield return "gated: a condition on the way never held";
                break;
            default:
                yield return report.IsExhausted
                    ? "not met, although every choice was tried with this seed: chance may be in the way, try --seed"
                    : "not met: nothing closes the way, but the search ran out of steps; try --steps or --seed";
                break;
        }

        if (report.Conditions.Count > 0 && report.Outcome != WayOutcome.Dead)
        {
            yield return report.Outcome == WayOutcome.Found ? "on the way:" : "what must hold on the way:";
            foreach (WayCondition condition in report.Conditions)
            {
                string values = string.Join("; ", condition.Reached.Select(pair => $"{pair.Key} was {pair.Value}"));
                string held = report.Outcome == WayOutcome.Found || condition.Held ? "" : "  <- never held";
                yield return $"  {condition.At}: {condition.Text}{(values.Length > 0 ? $"  ({values})" : "")}{held}";
            }
        }

        if (report.Outcome != WayOutcome.Dead)
        {
            yield return $"{report.Steps.ToString("N0", CultureInfo.InvariantCulture)} choices tried";
        }
    }

    private static string Choices(int count) => count == 1 ? "1 choice" : $"{count} choices";

    private static string Quoted(string story) =>
        story.Contains(' ', StringComparison.Ordinal) ? $"\"{story}\"" : story;
}
