using SinoRussia.Terminal.Prose;
using SinoRussia.Terminal.Themes;
using Terminal.Gui.ViewBase;

namespace SinoRussia.Terminal.Views;

/// <summary>The late moves, newest first: what, which meter, by how much.</summary>
internal sealed class LedgerView : DrawnView
{
    private readonly Look _look;
    private IReadOnlyList<LedgerRow> _rows = [];

    internal LedgerView(Look look)
    {
        _look = look;
        CanFocus = false;
    }

    internal void Show(IReadOnlyList<LedgerRow> rows)
    {
        _rows = rows;
        SetNeedsDraw();
    }

    protected override bool OnDrawingContent(DrawContext? context)
    {
        for (int y = 0; y < Math.Min(_rows.Count, Viewport.Height); y++)
            Draw(_rows[y], y);
        return true;
    }

    private void Draw(LedgerRow row, int y)
    {
        string ellipsis = _look.Glyphs.Ellipsis;
        string change = MeterDrawing.Change(row.Change, _look.Glyphs);
        string letter = Printable.Line(row.Letter);
        int end = Viewport.Width - Columns.Of(letter) - 1 - Math.Max(3, Columns.Of(change));
        SetAttribute(_look.Of(this, TextRole.Body));
        AddStr(0, y, Columns.Clip(_look.Glyphs.Text(Printable.Line(row.Cause)), end - 1, ellipsis));
        SetAttribute(_look.Of(this, TextRole.Dim));
        AddStr(end, y, letter);
        SetAttribute(_look.Of(this, MeterView.RoleOf(row.Change)));
        AddStr(Viewport.Width - Columns.Of(change), y, change);
    }
}
