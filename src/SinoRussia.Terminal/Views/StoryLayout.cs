using SinoRussia.Terminal.Prose;
using SinoRussia.Terminal.Themes;

namespace SinoRussia.Terminal.Views;

/// <summary>The whole story broken into rows of one width.</summary>
internal sealed class StoryLayout
{
    /// <summary>The gutter before paragraphs that carry a mark: the mark and a space.</summary>
    internal const int Gutter = 2;

    private readonly GlyphSet _glyphs;
    private readonly List<StoryRow> _rows = [];
    private readonly List<int> _starts = [];

    internal StoryLayout(IReadOnlyList<Paragraph> paragraphs, int width, GlyphSet glyphs)
    {
        _glyphs = glyphs;
        Width = width;
        for (int at = 0; at < paragraphs.Count; at++)
            Add(paragraphs[at], at);
    }

    internal int Width { get; }

    internal IReadOnlyList<StoryRow> Rows => _rows;

    /// <summary>The row where the text of a paragraph begins; past the last paragraph, the number of rows.</summary>
    internal int RowOf(int paragraph) => paragraph < _starts.Count ? _starts[paragraph] : _rows.Count;

    /// <summary>The row that holds a place in a paragraph, given in clusters from its start.</summary>
    internal int RowOf(int paragraph, int cluster)
    {
        int row = RowOf(paragraph);
        while (
            row + 1 < RowOf(paragraph + 1) && _rows[row + 1].Paragraph == paragraph && _rows[row + 1].Start <= cluster
        )
            row++;
        return row;
    }

    /// <summary>How many paragraphs lie wholly above a row.</summary>
    internal int ParagraphsAbove(int row)
    {
        int count = 0;
        while (count < _starts.Count && EndOf(count) <= row)
            count++;
        return count;
    }

    internal static bool HasGutter(ParagraphKind kind) => kind is not (ParagraphKind.Plain or ParagraphKind.Heading);

    private int EndOf(int paragraph) =>
        paragraph + 1 < _starts.Count
            ? _rows.FindLastIndex(RowOf(paragraph + 1) - 1, row => row.Paragraph == paragraph) + 1
            : _rows.Count;

    private void Add(Paragraph paragraph, int index)
    {
        if (paragraph.Apart && _rows.Count > 0)
            _rows.Add(new StoryRow(index, null, false));
        _starts.Add(_rows.Count);
        int gutter = HasGutter(paragraph.Kind) ? Gutter : 0;
        TextSpan[] spans = [.. paragraph.Spans.Select(span => span with { Text = _glyphs.Text(span.Text) })];
        foreach (WrappedLine line in Wrapping.Wrap(spans, Math.Max(1, Width - gutter)))
            _rows.Add(new StoryRow(index, line, _rows.Count == _starts[^1]));
    }
}
