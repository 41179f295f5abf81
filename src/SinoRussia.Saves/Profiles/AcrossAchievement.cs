using SinoRussia.Game;
using SinoRussia.Game.Galleries;

namespace SinoRussia.Saves.Profiles;

/// <summary>An achievement that more than one campaign has a part in.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Found">The keys of the campaigns whose part is found.</param>
/// <param name="Missing">The keys of those whose part is not.</param>
public sealed record AcrossAchievement(string Id, IReadOnlyList<string> Found, IReadOnlyList<string> Missing)
{
    /// <summary>What people read.</summary>
    public string Title => Wording.NameOf(Id);

    /// <summary>Whether all parts are found.</summary>
    public bool IsEarned => Missing.Count == 0;

    /// <summary>How far a player is with what lies across campaigns.</summary>
    /// <param name="campaigns">The campaigns on offer.</param>
    /// <param name="profile">What the player has found.</param>
    /// <returns>The achievements that two campaigns or more declare, in the order of the first to do so.</returns>
    public static IReadOnlyList<AcrossAchievement> Of(IReadOnlyList<AcrossCampaign> campaigns, Profile profile) =>
        [
            .. campaigns
                .SelectMany(campaign => campaign.Parts, (campaign, part) => (Campaign: campaign, Part: part))
                .GroupBy(pair => pair.Part.Id, StringComparer.Ordinal)
                .Where(parts => parts.Count() > 1)
                .Select(parts =>
                {
                    ILookup<bool, string> keys = parts.ToLookup(
                        pair => pair.Part.IsFound(pair.Campaign.Families, profile.Of(pair.Campaign.Key).All),
                        pair => pair.Campaign.Key
                    );
                    return new AcrossAchievement(parts.Key, [.. keys[true]], [.. keys[false]]);
                }),
        ];
}
