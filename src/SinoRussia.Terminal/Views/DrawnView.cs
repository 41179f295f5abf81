using Terminal.Gui.ViewBase;

namespace SinoRussia.Terminal.Views;

/// <summary>A view that draws all that it shows, on a ground that is laid at once: docs/decisions/0015.</summary>
internal abstract class DrawnView : View
{
    protected override bool OnClearingViewport()
    {
        Ground.Lay(this);
        return true;
    }
}
