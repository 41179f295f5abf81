using SinoRussia.Terminal.Prose;
using SinoRussia.Terminal.Themes;
using Terminal.Gui.ViewBase;

namespace SinoRussia.Terminal.Views;

/// <summary>
/// Meters one below the other: name, value and change; a bar; the band and recent values. Each takes as many rows
/// as the view affords, from four down to one.
/// </summary>
internal sealed class MeterView : DrawnView
{
    private const int ChangeColumns = 5;
    private readonly Look _look;

    internal MeterView(Look look)
    {
        _look = look;
        CanFocus = false;
    }

    internal IReadOnlyList<MeterReading> Meters { get; private set; } = [];

    internal void Show(IReadOnlyList<MeterReading> meters)
    {
        Meters = meters;
        SetNeedsDraw();
    }

    /// <summary>How many rows each meter takes when all have to fit.</summary>
    internal static int RowsEach(int meters, int height) => meters == 0 ? 0 : Math.Clamp(height / meters, 1, 4);

    protected override bool OnDrawingContent(DrawContext? context)
    {
        int rows = RowsEach(Meters.Count, Viewport.Height);
        int shown = Math.Min(Meters.Count, rows == 0 ? 0 : Viewport.Height / rows);
        for (int at = 0; at < shown; at++)
        {
            bool isLastOfTooMany = at == shown - 1 && shown < Meters.Count;
            if (isLastOfTooMany)
                DrawRest(Meters.Count - shown + 1, at * rows);
            else
                Draw(Meters[at], at * rows, rows);
        }

        return true;
    }

    private void Draw(MeterReading meter, int y, int rows)
    {
        DrawHead(meter, y, withBand: rows < 3);
        if (rows >= 2)
            DrawBar(meter, y + 1);
        if (rows >= 3)
            DrawFoot(meter, y + 2);
    }

    private void DrawHead(MeterReading meter, int y, bool withBand)
    {
        int width = Viewport.Width;
        string value = MeterDrawing.Number(meter.Value);
        string change = MeterDrawing.Change(meter.Change, _look.Glyphs);
        int valueEnd = width - Math.Max(ChangeColumns, Columns.Of(change) + 1);
        int room = valueEnd - value.Length - 1;
        string name = Columns.Clip(Printable.Line(meter.Label), room, _look.Glyphs.Ellipsis);
        SetAttribute(_look.OfMeter(this, meter.Tint));
        AddStr(0, y, name);
        int bandRoom = room - Columns.Of(name) - 1;
        if (withBand && bandRoom >= 4 && meter.Band.Length > 0)
        {
            SetAttribute(_look.Of(this, TextRole.Dim));
            AddStr(Columns.Of(name) + 1, y, Columns.Clip(Printable.Line(meter.Band), bandRoom, _look.Glyphs.Ellipsis));
        }

        SetAttribute(_look.Of(this, TextRole.Strong));
        AddStr(Math.Max(0, valueEnd - value.Length), y, value);
        SetAttribute(_look.Of(this, RoleOf(meter.Change)));
        AddStr(width - Columns.Of(change), y, change);
    }

    private void DrawBar(MeterReading meter, int y)
    {
        string bar = MeterDrawing.Bar(meter.Share, Viewport.Width, _look.Glyphs);
        SetAttribute(_look.OfMeter(this, meter.Tint));
        AddStr(0, y, bar);
        SetAttribute(_look.Of(this, TextRole.Frame));
        AddStr(bar.Length, y, MeterDrawing.Track(meter, bar.Length, Viewport.Width, _look.Glyphs));
    }

    private void DrawFoot(MeterReading meter, int y)
    {
        string band = Columns.Clip(Printable.Line(meter.Band), Viewport.Width, _look.Glyphs.Ellipsis);
        int room = Viewport.Width - Columns.Of(band) - (band.Length > 0 ? 2 : 0);
        SetAttribute(_look.Of(this, TextRole.Dim));
        AddStr(0, y, band);
        string recent = MeterDrawing.Sparkline(meter, Math.Min(room, 16), _look.Glyphs);
        SetAttribute(_look.OfMeter(this, meter.Tint));
        AddStr(Viewport.Width - recent.Length, y, recent);
    }

    private void DrawRest(int count, int y)
    {
        SetAttribute(_look.Of(this, TextRole.Dim));
        AddStr(0, y, Columns.Clip($"and {count} more", Viewport.Width, _look.Glyphs.Ellipsis));
    }

    internal static TextRole RoleOf(double change) =>
        change > 0 ? TextRole.Rise
        : change < 0 ? TextRole.Fall
        : TextRole.Dim;
}
