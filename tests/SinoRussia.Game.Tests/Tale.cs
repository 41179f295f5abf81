using SinoRussia.Game.Records;
using SinoRussia.Narrative;
using SinoRussia.Narrative.Compilation;

namespace SinoRussia.Game.Tests;

/// <summary>Small stories, written where they are tested.</summary>
internal static class Tale
{
    public static Story Of(string ink)
    {
        Dictionary<string, string> files = new(StringComparer.Ordinal) { ["t.ink"] = ink };
        CompileResult result = StoryCompiler.Compile("t.ink", new MemoryFiles(files));
        return result.Story ?? throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
    }

    public static Campaign Play(string ink, params int[] choices) => Play(Of(ink), choices);

    public static Campaign Play(Story story, params int[] choices)
    {
        Campaign campaign = Campaign.Start(story, seed: 7);
        foreach (int choice in choices)
        {
            campaign.Choose(choice);
        }

        return campaign;
    }

    /// <summary>All that the player has read, line by line.</summary>
    public static string Told(Campaign campaign) =>
        string.Join('\n', campaign.Passages.SelectMany(passage => passage.Lines).Select(line => line.Text));

    /// <summary>All that makes up a campaign, as one text: equal texts mean equal campaigns, byte for byte.</summary>
    public static string Everything(Campaign campaign)
    {
        CampaignRecord record = campaign.Record();
        IEnumerable<string> decisions = record.Journal.Select(decision =>
            $"{decision with { Meters = new([]) }} {string.Join(',', decision.Meters.Values)}"
        );
        IEnumerable<string> told = record.Passages.SelectMany(passage =>
            passage
                .Lines.Select(line => $"{line.Text}|{line.EndsLine}|{string.Join(',', line.Tags)}|{line.Source}")
                .Concat(passage.Effects.Select(effect => effect.ToString()))
                .Prepend($"passage {passage.Decision}")
        );
        string standing = $"{campaign.Status} {campaign.Turn} {campaign.Date} {campaign.Scene} {campaign.Ending}";
        return string.Join('\n', [record.State, standing, $"{record.Turns}", .. decisions, .. told]);
    }
}
