using SinoRussia.Game;
using SinoRussia.Plain.Guidance;

namespace SinoRussia.Plain.Answers;

/// <summary>What can be typed.</summary>
internal static class HelpAnswers
{
    /// <summary>All commands, or one of them.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="word">A command; empty for all.</param>
    /// <returns>Sentences.</returns>
    public static IEnumerable<string> Of(Campaign campaign, string word)
    {
        if (word.Length == 0)
        {
            return All(campaign);
        }

        if (Guide.Find(word) is { } command)
        {
            return [$"{command.Form}: {command.Summary}.", command.Details];
        }

        string meant = Guide.Nearest(word) is { } nearest ? $" Did you mean help {Refusal.Shortened(nearest)}?" : "";
        return [$"There is no command '{Refusal.Shortened(word)}'.{meant} Type help for all of them."];
    }

    private static IEnumerable<string> All(Campaign campaign)
    {
        string choice =
            campaign.Status == CampaignStatus.Ended ? "The campaign is over. Type a word:"
            : campaign.Status == CampaignStatus.Failed ? "The story has failed. Type a word:"
            : campaign.Choices.Count == 1 ? "Type 1 to go on, or a word:"
            : $"Type a number from 1 to {campaign.Choices.Count} to choose, or a word:";
        return Guide.All.Select(command => $"{command.Form}: {command.Summary}.").Prepend(choice);
    }
}
