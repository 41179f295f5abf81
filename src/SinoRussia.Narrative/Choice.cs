namespace SinoRussia.Narrative;

/// <summary>A choice on offer.</summary>
/// <param name="Index">Its place among the choices on offer, from 0.</param>
/// <param name="Text">What the player reads; control characters are gone.</param>
/// <param name="Tags">Its tags, in order.</param>
/// <param name="Knot">The knot that its choice point stands in; empty above the first knot.</param>
/// <param name="Source">Where its choice point stands; null for a story that came as JSON.</param>
public sealed record Choice(int Index, string Text, IReadOnlyList<Tag> Tags, string Knot, SourceSpan? Source)
{
    /// <summary>The choice's own name (<c>#id:</c>), stable across edits; empty where the author gave none.</summary>
    public string Id => Tags.ValueOf("id") ?? "";

    /// <summary>Why it cannot be taken (<c>#locked:</c>); null where it can.</summary>
    public string? Locked => Tags.ValueOf("locked");
}
