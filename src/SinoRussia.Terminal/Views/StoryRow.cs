using SinoRussia.Terminal.Prose;

namespace SinoRussia.Terminal.Views;

/// <summary>One row of the story as it is laid out.</summary>
/// <param name="Paragraph">The paragraph it belongs to, from 0; an empty row belongs to the one below it.</param>
/// <param name="Line">Its text; null for the empty row above a paragraph.</param>
/// <param name="IsFirst">Whether the paragraph begins here.</param>
internal sealed record StoryRow(int Paragraph, WrappedLine? Line, bool IsFirst)
{
    /// <summary>Clusters of the paragraph that stand before this row.</summary>
    internal int Start => Line?.Start ?? 0;
}
