namespace SinoRussia.Stories;

/// <summary>The fingerprints of the campaigns as they are today, to tell saves of an older edition.</summary>
internal sealed class StoryHashes
{
    /// <summary>Each is found once, however many saves ask.</summary>
    private readonly Dictionary<string, Lazy<string?>> _byKey = StoryShelf.Campaigns.ToDictionary(
        campaign => campaign.Key,
        campaign => new Lazy<string?>(campaign.Hash),
        StringComparer.Ordinal
    );

    /// <summary>A story's fingerprint.</summary>
    /// <param name="key">The story's key.</param>
    /// <returns>The fingerprint, or null for a story that is no campaign.</returns>
    public string? Of(string key) => _byKey.GetValueOrDefault(key)?.Value;
}
