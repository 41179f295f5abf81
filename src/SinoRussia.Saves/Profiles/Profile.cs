using SinoRussia.Game.Mirrors;

namespace SinoRussia.Saves.Profiles;

/// <summary>What lasts from game to game.</summary>
/// <param name="Campaigns">What was found, story by story.</param>
/// <param name="Settings">What the player has set.</param>
public sealed record Profile(IReadOnlyList<CampaignFinds> Campaigns, Settings Settings)
{
    /// <summary>Nothing found, nothing set.</summary>
    public static Profile Empty { get; } = new([], new Settings());

    /// <summary>What was found in a story.</summary>
    /// <param name="campaign">The story's key.</param>
    /// <returns>The finds; empty ones where there are none.</returns>
    public CampaignFinds Of(string campaign) =>
        Campaigns.FirstOrDefault(finds => finds.Campaign == campaign) ?? CampaignFinds.None(campaign);

    /// <summary>The profile with more found.</summary>
    /// <param name="finds">What was found.</param>
    /// <returns>The profile; what was there stays.</returns>
    public Profile With(CampaignFinds finds) =>
        this with
        {
            Campaigns = [.. Campaigns.Where(other => other.Campaign != finds.Campaign), Of(finds.Campaign).With(finds)],
        };

    /// <summary>The persona that a story may propose for its counterpart.</summary>
    /// <param name="campaign">The story's key.</param>
    /// <returns>The one that the player earned in the game finished last of another story; null where there is none.</returns>
    public Persona? ProposalFor(string campaign) =>
        Campaigns
            .Where(finds => finds.Campaign != campaign && finds.Persona is not null)
            .MaxBy(finds => finds.FinishedAt)
            ?.Persona;
}
