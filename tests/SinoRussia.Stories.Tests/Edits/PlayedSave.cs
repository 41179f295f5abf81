using SinoRussia.Game;
using SinoRussia.Narrative;
using SinoRussia.Saves.Format;

namespace SinoRussia.Stories.Tests.Edits;

/// <summary>Saves of real campaigns at any depth, by random play.</summary>
internal static class PlayedSave
{
    public static readonly DateTimeOffset Noon = new(2026, 7, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>A save between the third decision and the last.</summary>
    public static SaveFile Of(Story story, string key, int seed)
    {
        Random chance = new(seed);
        int depth = chance.Next(3, 131);
        Campaign campaign = Campaign.Start(story, seed);
        while (campaign.Status == CampaignStatus.Deciding && campaign.Journal.Count < depth)
        {
            Choice[] open = [.. campaign.Choices.Where(choice => choice.Locked is null)];
            campaign.Choose(open[chance.Next(open.Length)].Index);
        }

        return SaveFile.Of(campaign, key, Noon, Noon);
    }
}
