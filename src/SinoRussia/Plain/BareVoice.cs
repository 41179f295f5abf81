using SinoRussia.Game;
using SinoRussia.Game.Records;
using SinoRussia.Narrative;

namespace SinoRussia.Plain;

/// <summary>The form of inkle's own player, byte for byte: for stories without meters, and for test suites of ink.</summary>
/// <param name="output">Where the story goes.</param>
internal sealed class BareVoice(TextWriter output) : IVoice
{
    /// <inheritdoc />
    public void Tell(Campaign campaign, Passage passage)
    {
        foreach (Line line in passage.Lines)
        {
            // Words that the engine broke down over never reach inkle's player.
            if (
                campaign.Status == CampaignStatus.Failed
                && line == passage.Lines[^1]
                && line is { EndsLine: false, Remarks.Count: 0 }
            )
            {
                break;
            }

            output.Write(line.EndsLine ? line.Text + "\n" : line.Text);
            if (line.Tags.Count > 0)
            {
                output.Write($"# tags: {string.Join(", ", line.Tags)}\n");
            }

            foreach (string remark in line.Remarks)
            {
                output.Write(remark + "\n");
            }
        }
    }

    /// <inheritdoc />
    public void Offer(Campaign campaign)
    {
        output.Write('\n');
        foreach (Choice choice in campaign.Choices)
        {
            string reason = choice.Locked is { } locked ? $" (locked: {locked})" : "";
            output.Write($"{choice.Index + 1}: {choice.Text}{reason}\n");
        }
    }

    /// <inheritdoc />
    public void Remark(string sentence) => output.Write(sentence + "\n");

    /// <inheritdoc />
    public void InputEnded(bool isKept) => output.Write("<User input stream closed.>\n");

    /// <inheritdoc />
    public void StoryEnded(Campaign campaign) { }
}
