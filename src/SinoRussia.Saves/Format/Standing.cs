using SinoRussia.Game;
using SinoRussia.Game.Meters;

namespace SinoRussia.Saves.Format;

/// <summary>Where a campaign stood when it was saved: what a list of saves shows.</summary>
/// <param name="Turn">The turn.</param>
/// <param name="Date">The date in the story; empty where it has none.</param>
/// <param name="Scene">The scene's title; empty where the story names none.</param>
/// <param name="Ended">Whether the story was over.</param>
/// <param name="Ending">The ending reached; empty where none.</param>
/// <param name="Meters">What the meters stood at.</param>
public sealed record Standing(int Turn, string Date, string Scene, bool Ended, string Ending, MeterValues Meters)
{
    /// <summary>Where a campaign stands.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <returns>Its standing.</returns>
    public static Standing Of(Campaign campaign) =>
        new(
            campaign.Turn,
            campaign.Date,
            campaign.Scene,
            campaign.Status == CampaignStatus.Ended,
            campaign.Ending ?? "",
            campaign.Meters
        );
}
