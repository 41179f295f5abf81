namespace SinoRussia.Narrative;

/// <summary>One line that the story told.</summary>
/// <param name="Text">The text, without the newline at its end; control characters are gone. May be empty.</param>
/// <param name="EndsLine">Whether the engine ended it with a newline.</param>
/// <param name="Tags">The line's tags, in order.</param>
/// <param name="Source">Where it stands; null for a story that came as JSON, which keeps no source positions.</param>
public sealed record Line(string Text, bool EndsLine, IReadOnlyList<Tag> Tags, SourceSpan? Source)
{
    /// <summary>
    /// What the engine warned of, then what it failed of, while it made this line, in its own words: what inkle's
    /// player prints after the line. Empty for a line that comes from a save.
    /// </summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];
}
