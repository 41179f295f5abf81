namespace SinoRussia.Narrative.Inventory;

/// <summary>A tag in the source.</summary>
/// <param name="Tag">The tag.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Line">A number that tags of the same line of text share.</param>
public sealed record PlacedTag(Tag Tag, SourceSpan At, int Line);
