namespace SinoRussia.Narrative;

/// <summary>Looking things up among tags.</summary>
public static class TagList
{
    /// <summary>The value of the first tag with this key.</summary>
    /// <param name="tags">The tags.</param>
    /// <param name="key">The key, as the story contract spells it.</param>
    /// <returns>The value, empty for a bare tag, or null where there is no such tag.</returns>
    public static string? ValueOf(this IReadOnlyList<Tag> tags, string key)
    {
        foreach (Tag tag in tags)
        {
            if (tag.Key == key)
            {
                return tag.Value;
            }
        }

        return null;
    }

    /// <summary>The values of every tag with this key, in order.</summary>
    /// <param name="tags">The tags.</param>
    /// <param name="key">The key, as the story contract spells it.</param>
    /// <returns>The values.</returns>
    public static IEnumerable<string> ValuesOf(this IReadOnlyList<Tag> tags, string key) =>
        tags.Where(tag => tag.Key == key).Select(tag => tag.Value);

    /// <summary>Whether a tag with this key is there.</summary>
    /// <param name="tags">The tags.</param>
    /// <param name="key">The key, as the story contract spells it.</param>
    /// <returns>True if so.</returns>
    public static bool Has(this IReadOnlyList<Tag> tags, string key) => tags.ValueOf(key) is not null;
}
