using SinoRussia.Terminal.Prose;
using SinoRussia.Terminal.Themes;

namespace SinoRussia.Terminal.Views;

/// <summary>Choices broken into rows. What stands at the right gets rows of its own when it does not fit beside.</summary>
internal static class ChoiceLayout
{
    /// <summary>Columns before the text: pointer, badge of <paramref name="digits"/>, space, lock.</summary>
    internal static int Lead(int digits) => digits + 3;

    /// <summary>Columns between the lock and the text.</summary>
    internal static int Indent(ChoiceRow row) => row.IsLocked ? 1 : 0;

    internal static List<ChoiceLine> Of(IReadOnlyList<ChoiceRow> rows, int width, GlyphSet glyphs, int digits)
    {
        List<ChoiceLine> lines = [];
        int room = Math.Max(1, width - Lead(digits) - 1);
        for (int at = 0; at < rows.Count; at++)
            lines.AddRange(LinesOf(rows[at], at, Math.Max(1, room - Indent(rows[at])), glyphs));
        return lines;
    }

    private static List<ChoiceLine> LinesOf(ChoiceRow row, int index, int room, GlyphSet glyphs)
    {
        List<WrappedLine> text = Wrapping.Wrap(glyphs.Text(Printable.Line(row.Text)), room);
        TextSpan[] side = [.. row.Aside.Select(span => span with { Text = glyphs.Text(span.Text) })];
        List<ChoiceLine> lines = [];
        int aside = side.Sum(span => Columns.Of(span.Text));
        bool isBeside = aside > 0 && text[0].Width + aside + 2 <= room;
        for (int at = 0; at < text.Count; at++)
            lines.Add(new ChoiceLine(index, text[at].Text, isBeside && at == 0 ? side : [], at == 0));
        if (aside > 0 && !isBeside)
            AddAside(lines, side, index, room, row.IsLocked);
        return lines;
    }

    private static void AddAside(List<ChoiceLine> lines, TextSpan[] side, int index, int room, bool isLocked)
    {
        int aside = side.Sum(span => Columns.Of(span.Text));
        // the last row of a wrapped choice often has room enough
        if (Columns.Of(lines[^1].Text) + aside + 2 <= room)
        {
            lines[^1] = lines[^1] with { Aside = side };
            return;
        }

        // a reason is a sentence, read on from its choice; a forecast is looked up at the right
        foreach (WrappedLine line in Wrapping.Wrap(side, room))
            lines.Add(new ChoiceLine(index, isLocked ? line.Text : "", isLocked ? [] : line.Spans, false));
    }
}
