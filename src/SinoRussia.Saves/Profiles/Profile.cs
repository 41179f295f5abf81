using SinoRussia.Game.Mirrors;

namespace SinoRussia.Saves.Profiles;

/// <summary>What lasts from game to game.</summary>
/// <param name="Campaigns">What was found, story by story.</param>
/// <param name="Settings">What the player has set.</param>
public sealed record Profile(IReadOnlyList<CampaignFinds> Campaigns, Settings Settings)
{
    /// <summary>A hint that was seen so often is not shown again; one whose matter was used counts as seen so often.</summary>
    public const int SeenEnough = 3;

    /// <summary>Nothing found, nothing set.</summary>
    public static Profile Empty { get; } = new([], new Settings());

    /// <summary>How often each hint for beginners was seen, by its name; 1 to <see cref="SeenEnough"/>.</summary>
    public IReadOnlyDictionary<string, int> Hints { get; init; } = new Dictionary<string, int>();

    /// <summary>How often a hint was seen.</summary>
    /// <param name="hint">Its name.</param>
    /// <returns>0 to <see cref="SeenEnough"/>.</returns>
    public int TimesSeen(string hint) => Hints.TryGetValue(hint, out int times) ? times : 0;

    /// <summary>The profile with hints seen.</summary>
    /// <param name="seen">How often each of them was seen; a hint that was seen more often already stays so.</param>
    /// <returns>The profile.</returns>
    public Profile WithHints(IReadOnlyDictionary<string, int> seen) =>
        this with
        {
            Hints = Hints
                .Keys.Union(seen.Keys)
                .ToDictionary(
                    hint => hint,
                    hint => Math.Clamp(Math.Max(TimesSeen(hint), seen.GetValueOrDefault(hint)), 0, SeenEnough)
                ),
        };

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
