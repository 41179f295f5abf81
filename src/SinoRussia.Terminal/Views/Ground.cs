using System.Drawing;
using Terminal.Gui.Drawing;
using Terminal.Gui.Drivers;
using Terminal.Gui.Text;
using Terminal.Gui.ViewBase;

namespace SinoRussia.Terminal.Views;

/// <summary>
/// The blank cells under what a view draws. Terminal.Gui lays them too, but makes and measures a text for each: a third of
/// the time until the first frame, and most of what a key press leaves to the garbage collector.
/// </summary>
internal static class Ground
{
    /// <summary>Blanks a view's viewport, as far as it may draw, in the attribute that is set; all within draws again.</summary>
    internal static void Lay(View view)
    {
        if (view.App?.Driver is not { Clip: { } clip } driver)
            return;
        IOutputBuffer screen = driver.GetOutputBuffer();
        Rectangle viewport = view.ViewportToScreen(view.Viewport with { Location = Point.Empty });
        foreach (Rectangle part in clip.GetRectangles())
            Blank(screen, Rectangle.Intersect(viewport, part), driver.CurrentAttribute);
        view.SetNeedsDraw();
    }

    // a clip lies within the screen
    private static void Blank(IOutputBuffer screen, Rectangle area, Attribute attribute)
    {
        if (area.Width <= 0 || screen.Contents is not { } cells)
            return;
        Cell blank = new(attribute, IsDirty: true, " ");
        for (int row = area.Top; row < area.Bottom; row++)
        {
            for (int column = area.Left; column < area.Right; column++)
                cells[row, column] = blank;
            // the half of a wide sign that is left over is none
            if (area.Left > 0 && IsWide(cells[row, area.Left - 1].Grapheme))
                cells[row, area.Left - 1].Grapheme = Glyphs.WideGlyphReplacement.ToString();
            screen.DirtyLines[row] = true;
        }
    }

    private static bool IsWide(string grapheme) =>
        grapheme is { Length: > 0 } && !char.IsAscii(grapheme[0]) && grapheme.GetColumns() > 1;
}
