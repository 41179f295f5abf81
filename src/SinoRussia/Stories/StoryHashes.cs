namespace SinoRussia.Stories;

/// <summary>The fingerprints of the campaigns as they are today, to tell saves of an older edition.</summary>
internal static class StoryHashes
{
    /// <summary>A story's fingerprint.</summary>
    /// <param name="key">The story's key.</param>
    /// <returns>The fingerprint, or null for a story that is not inside the program.</returns>
    public static string? Of(string key) =>
        StoryShelf.Campaigns.FirstOrDefault(known => known.Key == key)?.Compile().Story?.Hash;
}
