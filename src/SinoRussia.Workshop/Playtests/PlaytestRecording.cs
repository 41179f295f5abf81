using System.Globalization;
using System.Text;
using SinoRussia.Game;
using SinoRussia.Game.Records;
using SinoRussia.Narrative;

namespace SinoRussia.Workshop.Playtests;

/// <summary>Writes a campaign down as a playtest.</summary>
public static class PlaytestRecording
{
    /// <summary>Writes a campaign down.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="story">How the playtest names the story.</param>
    /// <returns>The text of the file.</returns>
    public static string Of(Campaign campaign, string story)
    {
        StringBuilder text = new();
        text.Append("// Recorded. Lines are expected in this order; … at an end stands for anything.\n");
        text.Append($"story: {story}\nseed: {campaign.Seed.ToString(CultureInfo.InvariantCulture)}\n");
        foreach (Passage passage in campaign.Passages)
        {
            text.Append('\n');
            if (passage.Decision is { } index)
            {
                text.Append($"take: {NameOf(campaign.Journal[index])}\n");
            }

            foreach (Line line in passage.Lines.Where(line => line.Text.Trim().Length > 0))
            {
                text.Append($"expect: {line.Text.Trim()}\n");
            }
        }

        text.Append('\n');
        foreach (KeyValuePair<string, double> meter in campaign.Meters.Values)
        {
            text.Append($"check: {meter.Key} == {meter.Value.ToString("0.####", CultureInfo.InvariantCulture)}\n");
        }

        text.Append($"ending: {PlayedPassage.EndingOf(campaign)}\n");
        return text.ToString();
    }

    /// <summary>By id where it has one, else by text; by number where its text would be read as something else.</summary>
    private static string NameOf(Decision decision)
    {
        string text = decision.Text.Trim();
        return decision.Id.Length > 0 ? $"#{decision.Id}"
            : text.Length == 0
            || text[0] == '#'
            || text.All(char.IsAsciiDigit)
            || text.Contains('\n', StringComparison.Ordinal)
                ? (decision.Index + 1).ToString(CultureInfo.InvariantCulture)
            : text;
    }
}
