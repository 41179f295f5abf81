namespace SinoRussia.Stories;

/// <summary>The fingerprints of the campaigns as they are today, to tell saves of an older edition.</summary>
internal static class StoryHashes
{
    /// <summary>Each is compiled once, however many saves ask.</summary>
    private static readonly Dictionary<string, Lazy<string?>> ByKey = StoryShelf.Campaigns.ToDictionary(
        campaign => campaign.Key,
        campaign => new Lazy<string?>(() => campaign.Compile().Story?.Hash),
        StringComparer.Ordinal
    );

    /// <summary>A story's fingerprint.</summary>
    /// <param name="key">The story's key.</param>
    /// <returns>The fingerprint, or null for a story that is not inside the program.</returns>
    public static string? Of(string key) => ByKey.GetValueOrDefault(key)?.Value;
}
