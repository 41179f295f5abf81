using SinoRussia.Game.Galleries;
using SinoRussia.Saves.Profiles;

namespace SinoRussia.Plain;

/// <summary>How much of a campaign was found, in a line.</summary>
internal static class FoundLine
{
    /// <summary>Counts what was found.</summary>
    /// <param name="gallery">What there is.</param>
    /// <param name="finds">What was found.</param>
    /// <returns>Such as <c>3 of 12 endings, 9 of 25 achievements.</c></returns>
    public static string Of(Gallery gallery, CampaignFinds finds)
    {
        int endings = gallery.Endings.Count(ending => finds.Endings.Contains(ending.Id));
        int achievements = gallery.Achievements.Count(finds.Achievements.Contains);
        return $"{endings} of {gallery.Endings.Count} endings, {achievements} of {gallery.Achievements.Count} achievements.";
    }
}
