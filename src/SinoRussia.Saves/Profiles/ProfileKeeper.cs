using SinoRussia.Game;
using SinoRussia.Game.Mirrors;
using SinoRussia.Saves.Format;

namespace SinoRussia.Saves.Profiles;

/// <summary>Writes down what a campaign finds, when it finds it.</summary>
/// <param name="store">Where the profile is.</param>
/// <param name="clock">The clock; the system's where null.</param>
public sealed class ProfileKeeper(ProfileStore store, TimeProvider? clock = null)
{
    private readonly TimeProvider _clock = clock ?? TimeProvider.System;
    private bool _wasGoingOn;

    /// <summary>Notes what is new in a campaign. It costs nothing where nothing is.</summary>
    /// <param name="key">The story's key.</param>
    /// <param name="campaign">
    /// The campaign, after it has moved. One that was over when it was opened does not count as finished again.
    /// </param>
    /// <returns>Whether the profile holds all of it; where not, <see cref="ProfileStore.Problem"/> says why.</returns>
    public bool Note(string key, Campaign campaign)
    {
        bool isOver = campaign.Status == CampaignStatus.Ended && campaign.Ending is not null;
        CampaignFinds known = store.Profile.Of(key);
        bool isFinish = isOver && (_wasGoingOn || known.FinishedAt is null);
        _wasGoingOn = !isOver;
        CampaignFinds finds = new(
            key,
            campaign.Ending is { } ending ? [ending] : [],
            [.. campaign.Achievements],
            [.. campaign.Codex],
            isFinish ? Mirror.Earned(campaign) : null,
            isFinish ? Timestamp.Rounded(_clock.GetUtcNow()) : null,
            isFinish && Mirror.ChosenIn(campaign) is { } chosen && chosen == store.Profile.ProposalFor(key)
        );
        return (!isFinish && known.Holds(finds)) || store.Update(profile => profile.With(finds));
    }
}
