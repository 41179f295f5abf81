namespace SinoRussia.Game;

/// <summary>Where a campaign stands.</summary>
public enum CampaignStatus
{
    /// <summary>The player is to decide.</summary>
    Deciding,

    /// <summary>The story is over.</summary>
    Ended,

    /// <summary>The story failed; going back a decision is the way out.</summary>
    Failed,
}
