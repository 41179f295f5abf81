namespace SinoRussia.Narrative.Structure;

/// <summary>A tag with fixed text.</summary>
/// <param name="Tag">The tag.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Scope">What it stands in.</param>
/// <param name="OfChoice">The choice point that it is a tag of; null for a tag of a line.</param>
public sealed record OutlineTag(Tag Tag, SourceSpan At, Scope Scope, int? OfChoice);
