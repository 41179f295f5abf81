using SinoRussia.Game.Galleries;
using SinoRussia.Narrative;
using SinoRussia.Saves.Profiles;

namespace SinoRussia.Stories;

/// <summary>What lies across the campaigns on the shelf.</summary>
internal static class AcrossShelf
{
    /// <summary>How far a player is with the achievements across campaigns.</summary>
    /// <param name="profile">What the player has found.</param>
    /// <returns>The achievements.</returns>
    public static IReadOnlyList<AcrossAchievement> Of(Profile profile) =>
        AcrossAchievement.Of([.. StoryShelf.Campaigns.Select(CampaignOf)], profile);

    private static AcrossCampaign CampaignOf(StorySource source)
    {
        IReadOnlyList<Tag> tags = RootTags.Of(source);
        return new AcrossCampaign(source.Key, EndingFamily.In(tags), AcrossPart.In(tags));
    }
}
