namespace SinoRussia.Terminal.Prose;

/// <summary>One row of a wrapped paragraph.</summary>
/// <param name="Spans">The text, without the spaces that the break swallowed.</param>
/// <param name="Start">Where it begins: the number of clusters of the paragraph before it.</param>
internal sealed record WrappedLine(IReadOnlyList<TextSpan> Spans, int Start)
{
    /// <summary>The columns it takes.</summary>
    internal int Width => Spans.Sum(span => Columns.Of(span.Text));

    /// <summary>The text without its roles.</summary>
    internal string Text => string.Concat(Spans.Select(span => span.Text));
}
