using SinoRussia.Commands;
using SinoRussia.Game;
using SinoRussia.Game.Galleries;
using SinoRussia.Saves.Profiles;
using SinoRussia.Stories;

namespace SinoRussia.Plain.Answers;

/// <summary>What was found in all games of a story.</summary>
internal static class GalleryAnswers
{
    /// <summary>The endings by family, the achievements, and those that the story has a part in across campaigns.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="key">Its story's key.</param>
    /// <param name="profile">What was found in all games.</param>
    /// <returns>Sentences.</returns>
    public static IEnumerable<string> Of(Campaign campaign, string key, Profile profile)
    {
        Gallery gallery = Gallery.Of(campaign.Story);
        if (gallery.Endings.Count + gallery.Achievements.Count == 0)
        {
            return ["This story names no endings and no achievements."];
        }

        List<AcrossAchievement> across =
        [
            .. AcrossShelf.Of(profile).Where(one => one.Found.Concat(one.Missing).Contains(key)),
        ];
        IEnumerable<string> wall = GalleryOutput.InWords(
            new GalleryWall(key, campaign.Contract.Title, gallery, profile.Of(key))
        );
        return across.Count > 0 ? wall.Append(GalleryOutput.InWords(across)) : wall;
    }
}
