using SinoRussia.Terminal.Prose;
using SinoRussia.Terminal.Themes;
using Terminal.Gui.ViewBase;

namespace SinoRussia.Terminal.Views;

/// <summary>
/// Meters over time in cells of text. Each meter is a line of dots with its letter at every point, so neither colour
/// nor any sign beyond ASCII is needed to tell them apart.
/// </summary>
internal sealed class HistoryChart : DrawnView
{
    private const int AxisColumns = 5;
    private const int WidestStep = 8;
    private const int RowsBelow = 3;

    private readonly Look _look;
    private readonly IReadOnlyList<string> _letters;
    private readonly IReadOnlyList<ChartPoint> _points;
    private readonly string _top;
    private readonly string _bottom;
    private readonly HashSet<Point> _taken = [];
    private int _selected;

    /// <summary>Makes a chart.</summary>
    /// <param name="look">How it looks.</param>
    /// <param name="letters">A short name for each meter.</param>
    /// <param name="points">The points, oldest first; at least one.</param>
    /// <param name="bottom">What the lower end of the scale is called.</param>
    /// <param name="top">What the upper end of the scale is called.</param>
    internal HistoryChart(
        Look look,
        IReadOnlyList<string> letters,
        IReadOnlyList<ChartPoint> points,
        string bottom,
        string top
    )
    {
        _look = look;
        _letters = letters;
        _points = points;
        _bottom = bottom;
        _top = top;
        _selected = points.Count - 1;
        CanFocus = false;
        MouseBindings.Clear();
    }

    /// <summary>The point under the cursor, from 0.</summary>
    internal int Selected
    {
        get => _selected;
        set
        {
            _selected = Math.Clamp(value, 0, _points.Count - 1);
            SetNeedsDraw();
        }
    }

    private int PlotRows => Viewport.Height - RowsBelow;

    private int PlotColumns => Viewport.Width - AxisColumns - 2;

    private string Dot => _look.Glyphs.IsAscii ? "." : "·";

    protected override bool OnDrawingContent(DrawContext? context)
    {
        if (PlotRows < 2 || PlotColumns < 2)
            return true;
        _taken.Clear();
        DrawAxes();
        DrawLetters();
        DrawLines();
        DrawCursor();
        DrawBelow();
        return true;
    }

    private int ColumnOf(int point)
    {
        int room = PlotColumns - _letters.Count;
        int steps = Math.Max(1, _points.Count - 1);
        return AxisColumns + 1 + (Math.Min(room, steps * WidestStep) * point / steps);
    }

    private int RowOf(double share) => (int)Math.Round((1 - Math.Clamp(share, 0, 1)) * (PlotRows - 1));

    private void DrawAxes()
    {
        SetAttribute(_look.Of(this, TextRole.Frame));
        string upright = _look.Glyphs.Lines[3].ToString();
        for (int y = 0; y < PlotRows; y++)
            AddStr(AxisColumns, y, upright);
        AddStr(AxisColumns, PlotRows, _look.Glyphs.Lines[9].ToString());
        AddStr(AxisColumns + 1, PlotRows, new string(_look.Glyphs.Lines[12], PlotColumns));
        SetAttribute(_look.Of(this, TextRole.Dim));
        AddStr(0, 0, Columns.FitRight(_top, AxisColumns - 1, _look.Glyphs.Ellipsis));
        AddStr(0, PlotRows - 1, Columns.FitRight(_bottom, AxisColumns - 1, _look.Glyphs.Ellipsis));
    }

    // letters that meet in one cell stand side by side
    private void DrawLetters()
    {
        for (int point = 0; point < _points.Count; point++)
        {
            for (int meter = 0; meter < _letters.Count; meter++)
            {
                int y = RowOf(_points[point].Shares[meter]);
                int x = ColumnOf(point);
                while (_taken.Contains(new Point(x, y)))
                    x++;
                Put(x, y, _letters[meter], meter);
            }
        }
    }

    private void DrawLines()
    {
        for (int meter = 0; meter < _letters.Count; meter++)
        {
            for (int point = 1; point < _points.Count; point++)
                DrawLine(meter, point);
        }
    }

    private void DrawLine(int meter, int point)
    {
        int from = ColumnOf(point - 1);
        int to = ColumnOf(point);
        double start = _points[point - 1].Shares[meter];
        double end = _points[point].Shares[meter];
        for (int x = from + 1; x < to; x++)
        {
            int y = RowOf(start + ((end - start) * (x - from) / (to - from)));
            if (!_taken.Contains(new Point(x, y)))
                Put(x, y, Dot, meter);
        }
    }

    private void DrawCursor()
    {
        int x = ColumnOf(_selected);
        SetAttribute(_look.Of(this, TextRole.Key));
        for (int y = 0; y < PlotRows; y++)
        {
            if (!_taken.Contains(new Point(x, y)))
                AddStr(x, y, _look.Glyphs.ZeroMark);
        }

        AddStr(x, PlotRows, _look.Glyphs.IsAscii ? "^" : "▲");
    }

    private void DrawBelow()
    {
        SetAttribute(_look.Of(this, TextRole.Strong));
        for (int point = 0; point < _points.Count; point++)
            AddStr(ColumnOf(point), PlotRows + 1, _points[point].Mark);
        SetAttribute(_look.Of(this, TextRole.Dim));
        int free = AxisColumns + 1;
        for (int point = 0; point < _points.Count; point++)
        {
            string name = _look.Glyphs.Text(Printable.Line(_points[point].Name));
            int x = ColumnOf(point);
            if (x < free || x + Columns.Of(name) > Viewport.Width)
                continue;
            AddStr(x, PlotRows + 2, name);
            free = x + Columns.Of(name) + 1;
        }
    }

    private void Put(int x, int y, string text, int meter)
    {
        if (x + Columns.Of(text) > Viewport.Width)
            return;
        SetAttribute(_look.OfMeter(this, meter));
        AddStr(x, y, text);
        for (int cell = 0; cell < Columns.Of(text); cell++)
            _taken.Add(new Point(x + cell, y));
    }
}
