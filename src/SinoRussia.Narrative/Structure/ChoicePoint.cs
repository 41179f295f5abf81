namespace SinoRussia.Narrative.Structure;

/// <summary>A choice point: a line that begins with <c>*</c> or <c>+</c>.</summary>
/// <param name="Index">Its place in <see cref="StoryOutline.ChoicePoints"/>.</param>
/// <param name="Range">From its bullet to the end of its line.</param>
/// <param name="Scope">What it stands in.</param>
/// <param name="Depth">How many bullets it has, from 1.</param>
/// <param name="IsSticky">Whether it stays on offer once taken (<c>+</c>).</param>
/// <param name="IsFallback">Whether it is followed by itself when nothing else is on offer, and never shown.</param>
/// <param name="Condition">What must hold for it to be offered; null where nothing must.</param>
/// <param name="Label">Its label; empty where it has none.</param>
/// <param name="Tags">Its tags with fixed text, those inside the brackets and before them.</param>
/// <param name="Text">Its fixed text as a player sees it on offer, without what logic adds.</param>
public sealed record ChoicePoint(
    int Index,
    SourceRange Range,
    Scope Scope,
    int Depth,
    bool IsSticky,
    bool IsFallback,
    Condition? Condition,
    string Label,
    IReadOnlyList<Tag> Tags,
    string Text
)
{
    /// <summary>The choice's own name (<c>#id:</c>); empty where the author gave none.</summary>
    public string Id => Tags.ValueOf("id") ?? "";

    /// <summary>Why it is never to be taken (<c>#locked:</c>); null where it can be.</summary>
    public string? Locked => Tags.ValueOf("locked");
}
