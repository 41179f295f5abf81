using System.Text;
using SinoRussia.Game.Meters;
using SinoRussia.Game.Records;
using SinoRussia.Narrative;

namespace SinoRussia.Game;

/// <summary>A campaign written down for reading: what was told, what was decided, what it did.</summary>
public static class Transcript
{
    /// <summary>Writes a campaign down.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="markdown">Markdown where true, else plain text.</param>
    /// <returns>The whole text, ending with a newline.</returns>
    public static string Render(Campaign campaign, bool markdown)
    {
        StringBuilder text = new();
        text.Append(markdown ? $"# {campaign.Contract.Title}\n" : $"{campaign.Contract.Title}\n");
        foreach (Passage passage in campaign.Passages)
        {
            if (passage.Decision is { } index)
            {
                Decision decision = campaign.Journal[index];
                text.Append(markdown ? $"\n> **{decision.Text}**\n" : $"\n> {decision.Text}\n");
            }

            foreach (Line line in passage.Lines)
            {
                Append(text, line, markdown);
            }

            AppendMoves(text, campaign.Contract, passage, markdown);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Line line, bool markdown)
    {
        if (line.Tags.ValueOf("scene") is { Length: > 0 } scene)
        {
            text.Append(markdown ? $"\n## {scene}\n" : $"\n{scene}\n{new string('-', scene.Length)}\n");
        }

        if (line.Text.Length > 0)
        {
            text.Append('\n').Append(Wording.Spoken(line)).Append('\n');
        }
    }

    private static void AppendMoves(StringBuilder text, StoryContract contract, Passage passage, bool markdown)
    {
        foreach (Effect effect in passage.Effects)
        {
            if (contract.Meters.FirstOrDefault(known => known.Name == effect.Meter) is { } meter)
            {
                string move = $"{Wording.Move(meter, effect.From, effect.To)} ({Wording.Because(effect.Cause)})";
                text.Append(markdown ? $"\n*{move}*\n" : $"\n[{move}]\n");
            }
        }
    }
}
