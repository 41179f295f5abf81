using SinoRussia.Game;
using SinoRussia.Game.Galleries;
using SinoRussia.Game.Review;
using SinoRussia.Saves;

namespace SinoRussia.Plain.Answers;

/// <summary>Where a campaign stands.</summary>
internal static class PlaceAnswers
{
    /// <summary>The story, the date and the scene; how far it has gone; whether it is over.</summary>
    /// <param name="game">The campaign, which writes itself down.</param>
    /// <returns>Sentences.</returns>
    public static IEnumerable<string> Of(SavedCampaign game)
    {
        Campaign campaign = game.Campaign;
        string scene = campaign.Scene.Length > 0 ? $"the scene is {campaign.Scene}" : "";
        string[] place = [campaign.Contract.Title, campaign.Date, scene];
        yield return string.Join(", ", place.Where(part => part.Length > 0)) + ".";
        string taken =
            campaign.Journal.Count == 0
                ? "You have not decided anything yet"
                : $"You have taken {ComparisonWording.Decisions(campaign.Journal.Count)}";
        yield return $"{taken}; you play in the slot '{game.Slot}'.";
        if (campaign.Status == CampaignStatus.Failed)
        {
            yield return "The story has failed here.";
        }

        if (campaign.Status == CampaignStatus.Ended)
        {
            string title = campaign.Ending is { } ending ? $": {Gallery.Of(campaign.Story).TitleOf(ending)}" : "";
            yield return $"The campaign is over{title}.";
        }
    }
}
