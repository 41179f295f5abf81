using SinoRussia.Terminal.Themes;
using SinoRussia.Testing;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;

namespace SinoRussia.Terminal.Tests;

/// <summary>One view filling a screen.</summary>
internal sealed class Shown<TView> : IDisposable
    where TView : View
{
    internal Shown(Func<Look, TView> make, int width, int height, Look? look = null)
    {
        Look = look ?? Looks.Unicode;
        View = make(Look);
        View.Width = Dim.Fill();
        View.Height = Dim.Fill();
        Stage = new Stage(
            () =>
            {
                Runnable screen = new() { BorderStyle = null };
                Look.Cover(screen, isPanel: false);
                screen.Add(View);
                View.SetFocus();
                return screen;
            },
            width,
            height
        );
    }

    internal Look Look { get; }

    internal TView View { get; }

    internal Stage Stage { get; }

    internal string Screen => string.Join('\n', Stage.Rows.Select(row => row.TrimEnd()));

    public void Dispose() => Stage.Dispose();
}
