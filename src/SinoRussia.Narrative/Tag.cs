namespace SinoRussia.Narrative;

/// <summary>A tag of ink, read as <c>key: value</c>.</summary>
/// <param name="Key">What stands before the first colon, trimmed; the whole tag where there is no colon.</param>
/// <param name="Value">What stands behind the first colon, trimmed; empty where there is none.</param>
public readonly record struct Tag(string Key, string Value)
{
    /// <summary>Reads one tag.</summary>
    /// <param name="text">The tag's text, without <c>#</c>.</param>
    /// <returns>The tag; control characters are gone.</returns>
    public static Tag Parse(string text)
    {
        string clean = PlainText.Clean(text);
        int colon = clean.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? new Tag(clean.Trim(), "") : new Tag(clean[..colon].Trim(), clean[(colon + 1)..].Trim());
    }

    /// <summary>The tag as it was written.</summary>
    /// <returns><c>key: value</c>, or the key alone.</returns>
    public override string ToString() => Value.Length == 0 ? Key : $"{Key}: {Value}";
}
