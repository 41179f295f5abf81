using SinoRussia.Game;
using SinoRussia.Narrative;
using SinoRussia.Plain.Guidance;

namespace SinoRussia.Plain;

/// <summary>Why an entry cannot be followed, and what to type instead.</summary>
internal static class Refusal
{
    private const int RepeatedLength = 40;

    /// <summary>Why a choice cannot be taken.</summary>
    /// <param name="campaign">The campaign, at a decision.</param>
    /// <param name="number">The choice's number, from 1.</param>
    /// <returns>A sentence; null where it can be taken.</returns>
    public static string? Of(Campaign campaign, int number)
    {
        if (number < 1 || number > campaign.Choices.Count)
        {
            return NotUnderstood(campaign, new Entry(EntryKind.Number, $"{number}", number));
        }

        return campaign.Choices[number - 1].Locked is { } reason ? $"Choice {number} is locked: {reason}" : null;
    }

    /// <summary>Why an entry was not understood, and what to type.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="entry">A number that is not on offer, or no command.</param>
    /// <returns>A sentence or two.</returns>
    public static string NotUnderstood(Campaign campaign, Entry entry)
    {
        string ask = Asked(campaign);
        if (entry.Argument.Length == 0)
        {
            return $"Nothing was typed: {ask}.";
        }

        if (entry.Kind == EntryKind.Number)
        {
            return campaign.Status switch
            {
                CampaignStatus.Ended => $"The campaign is over, there is no choice to take: {ask}.",
                CampaignStatus.Failed => $"The story has failed, there is no choice to take: {ask}.",
                _ => $"There is no choice {entry.Argument} here: {ask}.",
            };
        }

        return Guide.Nearest(entry.Argument) is { } meant
            ? $"'{Shortened(entry.Argument)}' is not understood. Did you mean {Shortened(meant)}? {char.ToUpperInvariant(ask[0])}{ask[1..]}."
            : $"'{Shortened(entry.Argument)}' is not understood: {ask}.";
    }

    /// <summary>What may be typed, as the end of a sentence.</summary>
    /// <param name="campaign">The campaign, wherever it stands.</param>
    /// <returns>The words, without a full stop.</returns>
    public static string Asked(Campaign campaign) =>
        campaign.Status == CampaignStatus.Ended ? "type rewind, new or quit, or help"
        : campaign.Status == CampaignStatus.Failed ? "type undo, rewind or quit, or help"
        : campaign.Choices.Count == 1 ? "type 1, or help"
        : $"type a number from 1 to {campaign.Choices.Count}, or help";

    /// <summary>What was typed, fit to be repeated.</summary>
    /// <param name="text">What was typed.</param>
    /// <returns>Its beginning, without anything that a terminal would obey.</returns>
    public static string Shortened(string text)
    {
        string clean = PlainText.Clean(text);
        return clean.Length <= RepeatedLength ? clean : clean[..RepeatedLength] + "…";
    }
}
