using SinoRussia.Terminal.Prose;
using SinoRussia.Terminal.Themes;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;

namespace SinoRussia.Terminal.Views;

/// <summary>The names of pages in one row, the shown one in brackets. A click turns to a page.</summary>
internal sealed class TabRow : DrawnView
{
    private readonly Look _look;
    private readonly IReadOnlyList<string> _names;
    private readonly List<(int From, int To, int Page)> _places = [];
    private int _selected;

    internal TabRow(Look look, IReadOnlyList<string> names)
    {
        _look = look;
        _names = [.. names.Select(Printable.Line)];
        CanFocus = false;
        MouseBindings.Clear();
    }

    /// <summary>Raised with the page that was clicked.</summary>
    internal event Action<int>? Clicked;

    /// <summary>The page shown, from 0.</summary>
    internal int Selected
    {
        get => _selected;
        set
        {
            _selected = value;
            SetNeedsDraw();
        }
    }

    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (!mouse.Flags.HasFlag(MouseFlags.LeftButtonClicked) || mouse.Position is not { } at)
            return false;
        foreach ((int from, int to, int page) in _places)
        {
            if (at.X < from || at.X >= to)
                continue;
            Clicked?.Invoke(page);
            return true;
        }

        return false;
    }

    protected override bool OnDrawingContent(DrawContext? context)
    {
        _places.Clear();
        int x = 0;
        for (int page = FirstShown(); page < _names.Count; page++)
        {
            bool isSelected = page == _selected;
            string name = _look.Glyphs.Text(_names[page]);
            string text = Columns.Clip(
                isSelected ? $"[{name}]" : $" {name} ",
                Viewport.Width - x,
                _look.Glyphs.Ellipsis
            );
            int width = Columns.Of(text);
            if (width == 0)
                break;
            SetAttribute(_look.Of(this, isSelected ? TextRole.Strong : TextRole.Dim));
            AddStr(x, 0, text);
            _places.Add((x, x + width, page));
            x += width;
        }

        return true;
    }

    // where not all names fit, the first ones give way to the shown one
    private int FirstShown()
    {
        int first = 0;
        while (first < _selected && WidthOf(first, _selected) > Viewport.Width)
            first++;
        return first;
    }

    private int WidthOf(int first, int last)
    {
        int width = 0;
        for (int page = first; page <= last; page++)
            width += Columns.Of(_names[page]) + 2;
        return width;
    }
}
