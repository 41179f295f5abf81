using System.Globalization;
using System.Text;
using SinoRussia.Game;

namespace SinoRussia.Saves.Tests;

/// <summary>All there is to see of a campaign, as one text: two that are equal are the same campaign.</summary>
internal static class Picture
{
    public static string Of(Campaign campaign)
    {
        StringBuilder text = new();
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"{campaign.Seed} {campaign.Status} {campaign.Turn} {campaign.Date} {campaign.Scene} {campaign.Ending}"
        );
        foreach (Game.Records.Passage passage in campaign.Passages)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"after {passage.Decision}");
            foreach (Narrative.Line line in passage.Lines)
            {
                text.AppendLine(
                    CultureInfo.InvariantCulture,
                    $"  {line.Text}|{line.EndsLine}|{string.Join('#', line.Tags)}"
                );
            }

            foreach (Game.Records.Effect effect in passage.Effects)
            {
                text.AppendLine(effect.ToString());
            }
        }

        foreach (Game.Records.Decision decision in campaign.Journal)
        {
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"{decision with { Meters = Game.Meters.MeterValues.None }} {string.Join(' ', decision.Meters.Values)}"
            );
        }

        foreach (Narrative.Choice choice in campaign.Choices)
        {
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"{choice.Index} {choice.Text} {choice.Knot} {string.Join('#', choice.Tags)}"
            );
        }

        return text.Append(string.Join(' ', campaign.Meters.Values)).AppendLine(campaign.Record().State).ToString();
    }
}
