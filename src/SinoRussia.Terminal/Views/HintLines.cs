using SinoRussia.Terminal.Prose;
using SinoRussia.Terminal.Themes;
using Terminal.Gui.ViewBase;

namespace SinoRussia.Terminal.Views;

/// <summary>A row for each hint, above the line of keys. It takes no keys and no clicks.</summary>
internal sealed class HintLines : DrawnView
{
    private readonly Look _look;
    private IReadOnlyList<IReadOnlyList<TextSpan>> _rows = [];

    internal HintLines(Look look)
    {
        _look = look;
        CanFocus = false;
        MouseBindings.Clear();
    }

    /// <summary>How many rows it would like.</summary>
    internal int Count => _rows.Count;

    /// <summary>Shows other hints, or none.</summary>
    internal void Show(IReadOnlyList<IReadOnlyList<TextSpan>> rows)
    {
        _rows = rows;
        SetNeedsDraw();
    }

    protected override bool OnDrawingContent(DrawContext? context)
    {
        for (int y = 0; y < Math.Min(Viewport.Height, _rows.Count); y++)
        {
            int x = 1;
            foreach (TextSpan span in _rows[y])
            {
                string text = Columns.Clip(_look.Glyphs.Text(span.Text), Viewport.Width - x, _look.Glyphs.Ellipsis);
                SetAttribute(_look.Of(this, span.Role));
                AddStr(x, y, text);
                x += Columns.Of(text);
            }
        }

        return true;
    }
}
