using SinoRussia.Commands;
using SinoRussia.Game;
using SinoRussia.Game.Galleries;
using SinoRussia.Saves.Profiles;

namespace SinoRussia.Plain.Answers;

/// <summary>What was found in all games of a story.</summary>
internal static class GalleryAnswers
{
    /// <summary>The endings by family, and the achievements.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="finds">What was found in its story.</param>
    /// <returns>Sentences.</returns>
    public static IEnumerable<string> Of(Campaign campaign, CampaignFinds finds)
    {
        Gallery gallery = Gallery.Of(campaign.Story);
        return gallery.Endings.Count + gallery.Achievements.Count == 0
            ? ["This story names no endings and no achievements."]
            : GalleryOutput.InWords(new GalleryWall(finds.Campaign, campaign.Contract.Title, gallery, finds));
    }
}
