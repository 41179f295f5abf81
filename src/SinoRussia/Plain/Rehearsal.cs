using SinoRussia.Game;
using SinoRussia.Narrative;

namespace SinoRussia.Plain;

/// <summary>Plays <c>--choices</c> without saving, so that a slip in them costs nothing.</summary>
internal static class Rehearsal
{
    /// <summary>Why choices cannot be taken.</summary>
    /// <param name="story">The story.</param>
    /// <param name="seed">The seed that it will be played with.</param>
    /// <param name="choices">The choices, counted from 1; those beyond the story's end do not matter.</param>
    /// <returns>A sentence about the first of them that cannot; null where all can.</returns>
    public static string? Objection(Story story, int seed, IReadOnlyList<int> choices)
    {
        Campaign campaign = Campaign.Start(story, seed);
        foreach (int number in choices)
        {
            if (campaign.Status != CampaignStatus.Deciding)
            {
                return null;
            }

            if (Refusal.Of(campaign, number) is { } refusal)
            {
                return $"--choices, decision {campaign.Journal.Count + 1}: {refusal}";
            }

            campaign.Choose(number - 1);
        }

        return null;
    }
}
