using SinoRussia.Game;
using SinoRussia.Narrative;

namespace SinoRussia.Stories.Tests;

/// <summary>Plays a story to its end with seeded random choices.</summary>
internal static class Walker
{
    private const int MostDecisions = 400;

    public static Campaign Walk(Story story, int seed)
    {
        Random chance = new(seed);
        Campaign campaign = Campaign.Start(story, seed);
        while (campaign.Status == CampaignStatus.Deciding)
        {
            List<Choice> open = [.. campaign.Choices.Where(choice => choice.Locked is null)];
            Assert.True(open.Count > 0, $"seed {seed}: every choice is locked {Where(campaign)}");
            Assert.True(campaign.Journal.Count < MostDecisions, $"seed {seed}: no end after {MostDecisions} decisions");
            campaign.Choose(open[chance.Next(open.Count)].Index);
        }

        Assert.True(campaign.Status == CampaignStatus.Ended, $"seed {seed}: {campaign.Fault} {Where(campaign)}");
        return campaign;
    }

    private static string Where(Campaign campaign) =>
        $"in '{campaign.Scene}', choices {string.Join(',', campaign.Journal.Select(decision => decision.Index + 1))}";
}
