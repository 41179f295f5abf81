using SinoRussia.Terminal.Prose;
using SinoRussia.Terminal.Themes;
using SinoRussia.Terminal.Views;
using Terminal.Gui.ViewBase;

namespace SinoRussia.Terminal.Screens;

/// <summary>Stands in for every screen while the terminal is too small for one.</summary>
internal sealed class EnlargeNotice : DrawnView
{
    /// <summary>From this many columns on, the sentences fit.</summary>
    private const int WideEnough = 38;

    private readonly Look _look;

    internal EnlargeNotice(Look look)
    {
        _look = look;
        CanFocus = false;
        Width = Dim.Fill();
        Height = Dim.Fill();
    }

    protected override bool OnDrawingContent(DrawContext? context)
    {
        string[] rows = Viewport.Width >= WideEnough ? InSentences() : InWords();
        int top = Math.Max(0, (Viewport.Height - rows.Length) / 2);
        SetAttribute(_look.Of(this, TextRole.Body));
        for (int at = 0; at < rows.Length && top + at < Viewport.Height; at++)
        {
            string row = Columns.Clip(rows[at], Viewport.Width, _look.Glyphs.Ellipsis);
            AddStr((Viewport.Width - Columns.Of(row)) / 2, top + at, row);
        }

        return true;
    }

    private string[] InSentences() =>
        [
            "Please enlarge the terminal:",
            $"it is {Viewport.Width}x{Viewport.Height}, the game needs {GameWindow.LeastWidth}x{GameWindow.LeastHeight}.",
            "Nothing is lost. Ctrl-C leaves.",
        ];

    private static string[] InWords() =>
        [
            "Please enlarge",
            $"to {GameWindow.LeastWidth}x{GameWindow.LeastHeight}.",
            "Nothing is lost.",
            "Ctrl-C leaves.",
        ];
}
