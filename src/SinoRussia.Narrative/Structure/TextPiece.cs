namespace SinoRussia.Narrative.Structure;

/// <summary>A piece of text on one line of the source; logic inside a line divides it into several.</summary>
/// <param name="Index">Its place in <see cref="StoryOutline.Texts"/>.</param>
/// <param name="Range">Where it stands.</param>
/// <param name="Scope">What it stands in.</param>
/// <param name="Part">Where it is shown.</param>
/// <param name="OfChoice">The choice point whose text it is part of; null for prose.</param>
/// <param name="Text">The text itself; never blank.</param>
public sealed record TextPiece(int Index, SourceRange Range, Scope Scope, TextPart Part, int? OfChoice, string Text);
