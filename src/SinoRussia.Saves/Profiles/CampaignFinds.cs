using SinoRussia.Game.Galleries;
using SinoRussia.Game.Mirrors;

namespace SinoRussia.Saves.Profiles;

/// <summary>What a player has found in all games of one story.</summary>
/// <param name="Campaign">The story's key.</param>
/// <param name="Endings">The ids of endings reached, in the order of finding.</param>
/// <param name="Achievements">The ids of achievements, in the order of finding.</param>
/// <param name="Codex">The ids of codex entries unlocked, in the order of finding.</param>
/// <param name="Persona">Who the player was to the desk across in the last game finished; null before the first.</param>
/// <param name="FinishedAt">When that was, UTC; null before the first.</param>
/// <param name="IsMirrored">Whether a game was finished across from the persona that the player had earned elsewhere.</param>
public sealed record CampaignFinds(
    string Campaign,
    IReadOnlyList<string> Endings,
    IReadOnlyList<string> Achievements,
    IReadOnlyList<string> Codex,
    Persona? Persona = null,
    DateTimeOffset? FinishedAt = null,
    bool IsMirrored = false
)
{
    /// <summary>All that counts for achievements across campaigns.</summary>
    public IReadOnlyCollection<string> All =>
        [.. Endings, .. Achievements, .. IsMirrored ? [AcrossPart.Mirror] : Array.Empty<string>()];

    /// <summary>Nothing found yet.</summary>
    /// <param name="campaign">The story's key.</param>
    /// <returns>The finds.</returns>
    public static CampaignFinds None(string campaign) => new(campaign, [], [], []);

    /// <summary>These and others; of two games finished, the later one counts.</summary>
    /// <param name="other">What else was found in the same story.</param>
    /// <returns>All of it, nothing twice.</returns>
    public CampaignFinds With(CampaignFinds other)
    {
        bool isLater = other.FinishedAt is { } then && !(FinishedAt > then);
        return new CampaignFinds(
            Campaign,
            [.. Endings.Union(other.Endings)],
            [.. Achievements.Union(other.Achievements)],
            [.. Codex.Union(other.Codex)],
            isLater ? other.Persona : Persona,
            isLater ? other.FinishedAt : FinishedAt,
            IsMirrored || other.IsMirrored
        );
    }

    /// <summary>Whether everything of another is here already, when games were finished left aside.</summary>
    /// <param name="other">What else was found in the same story.</param>
    /// <returns>True if so.</returns>
    public bool Holds(CampaignFinds other) =>
        !other.Endings.Except(Endings).Any()
        && !other.Achievements.Except(Achievements).Any()
        && !other.Codex.Except(Codex).Any();
}
