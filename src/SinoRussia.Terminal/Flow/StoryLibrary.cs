using SinoRussia.Saves.Profiles;

namespace SinoRussia.Terminal.Flow;

/// <summary>The stories on offer, each compiled once, when it is first needed.</summary>
internal sealed class StoryLibrary(IReadOnlyList<StoryOffer> offers)
{
    private readonly Dictionary<string, StoryOpening> _opened = [];

    internal IReadOnlyList<StoryOffer> Offers { get; } = offers;

    /// <summary>What each story says of achievements across campaigns.</summary>
    internal IReadOnlyList<AcrossCampaign> Across { get; } =
    [.. offers.Select(offer => new AcrossCampaign(offer.Key, offer.Families, offer.Across))];

    /// <summary>The offer of a key; null when there is none.</summary>
    internal StoryOffer? Find(string key) => Offers.FirstOrDefault(offer => offer.Key == key);

    /// <summary>The story of an offer, or why it cannot be played.</summary>
    internal StoryOpening Open(StoryOffer offer)
    {
        if (!_opened.TryGetValue(offer.Key, out StoryOpening? opening))
            _opened[offer.Key] = opening = offer.Open();
        return opening;
    }

    /// <summary>The fingerprint of a story that was opened already; null when it was not.</summary>
    internal string? HashOf(string key) => _opened.GetValueOrDefault(key)?.Story?.Hash;
}
