using SinoRussia.Terminal.Prose;
using SinoRussia.Terminal.Themes;
using Terminal.Gui.ViewBase;

namespace SinoRussia.Terminal.Views;

/// <summary>Meters side by side: letter, value, change and, where there is room, a bar.</summary>
internal sealed class MeterStrip : DrawnView
{
    private const int Gap = 2;
    private const int MostRows = 3;
    private const int LeastChange = 2;
    private readonly Look _look;

    internal MeterStrip(Look look)
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

    /// <summary>None without meters, one as a rule, up to three when there are very many.</summary>
    internal int RowsNeeded(int width) =>
        Meters.Count == 0 ? 0 : Math.Clamp((int)Math.Ceiling(Meters.Count / (double)PerRow(width)), 1, MostRows);

    protected override bool OnDrawingContent(DrawContext? context)
    {
        if (Meters.Count == 0)
            return true;
        int perRow = Math.Min(PerRow(Viewport.Width), (int)Math.Ceiling(Meters.Count / (double)Viewport.Height));
        int cell = (Viewport.Width - 2 - (Gap * (perRow - 1))) / perRow;
        int shown = Math.Min(Meters.Count, perRow * Viewport.Height);
        for (int at = 0; at < shown; at++)
        {
            int x = 1 + (at % perRow * (cell + Gap));
            if (at == shown - 1 && shown < Meters.Count)
                DrawRest(Meters.Count - shown + 1, x, at / perRow, cell);
            else
                Draw(Meters[at], x, at / perRow, cell);
        }

        return true;
    }

    private int PerRow(int width)
    {
        int widest = Meters.Max(meter =>
            Columns.Of(HeadOf(meter)) + Math.Max(LeastChange, Columns.Of(ChangeOf(meter)))
        );
        return Math.Max(1, (width - 2 + Gap) / (widest + Gap));
    }

    private string ChangeOf(MeterReading meter) => MeterDrawing.Change(meter.Change, _look.Glyphs);

    private static string HeadOf(MeterReading meter) =>
        $"{Printable.Line(meter.Letter)} {MeterDrawing.Number(meter.Value), 3} ";

    private void Draw(MeterReading meter, int x, int y, int width)
    {
        string head = Columns.Clip(HeadOf(meter), width, _look.Glyphs.Ellipsis);
        SetAttribute(_look.OfMeter(this, meter.Tint));
        AddStr(x, y, head);
        int at = Columns.Of(head);
        string change = Columns.Fit(ChangeOf(meter), Math.Min(Math.Max(4, Columns.Of(ChangeOf(meter))), width - at));
        SetAttribute(_look.Of(this, MeterView.RoleOf(meter.Change)));
        AddStr(x + at, y, change);
        at += Columns.Of(change);
        int cells = width - at;
        if (cells < 3)
            return;
        string bar = MeterDrawing.Bar(meter.Share, cells, _look.Glyphs);
        SetAttribute(_look.OfMeter(this, meter.Tint));
        AddStr(x + at, y, bar);
        SetAttribute(_look.Of(this, TextRole.Frame));
        AddStr(x + at + bar.Length, y, MeterDrawing.Track(meter, bar.Length, cells, _look.Glyphs));
    }

    private void DrawRest(int count, int x, int y, int width)
    {
        SetAttribute(_look.Of(this, TextRole.Dim));
        AddStr(x, y, Columns.Clip($"+{count} more", width, _look.Glyphs.Ellipsis));
    }
}
