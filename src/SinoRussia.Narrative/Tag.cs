namespace SinoRussia.Narrative;

/// <summary>A tag of ink, read as <c>key: value</c>.</summary>
/// <param name="Key">What stands before the first colon, trimmed; the whole tag where there is no colon.</param>
/// <param name="Value">What stands behind the first colon, trimmed; empty where there is none.</param>
public readonly record struct Tag(string Key, string Value)
{
    private readonly string? _written;

    private Tag(string key, string value, string written)
        : this(key, value) => _written = written;

    /// <summary>Reads one tag.</summary>
    /// <param name="text">The tag's text, without <c>#</c>.</param>
    /// <returns>The tag; control characters are gone.</returns>
    public static Tag Parse(string text)
    {
        string clean = PlainText.Clean(text);
        int colon = clean.IndexOf(':', StringComparison.Ordinal);
        return colon < 0
            ? new Tag(clean.Trim(), "", clean)
            : new Tag(clean[..colon].Trim(), clean[(colon + 1)..].Trim(), clean);
    }

    /// <summary>Whether both say the same, however it was spaced.</summary>
    /// <param name="other">Another tag.</param>
    /// <returns>True if so.</returns>
    public bool Equals(Tag other) => Key == other.Key && Value == other.Value;

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Key, Value);

    /// <summary>The tag as it was written; <c>key: value</c>, or the key alone, for one that was not read.</summary>
    /// <returns>The text, without <c>#</c>.</returns>
    public override string ToString() => _written ?? (Value.Length == 0 ? Key : $"{Key}: {Value}");
}
