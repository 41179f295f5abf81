using SinoRussia.Terminal.Keys;
using SinoRussia.Terminal.Prose;
using SinoRussia.Terminal.Themes;
using SinoRussia.Terminal.Views;
using Terminal.Gui.Drawing;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;

namespace SinoRussia.Terminal.Screens;

/// <summary>The one window. It holds the screens as a pile of which the topmost is shown, with panels over it.</summary>
internal sealed class GameWindow : Runnable
{
    internal const int LeastWidth = 60;
    internal const int LeastHeight = 18;

    private readonly Look _look;
    private readonly KeyMap _keys;
    private readonly List<Screen> _pile = [];
    private readonly EnlargeNotice _enlarge;
    private bool _isTooSmall;

    internal GameWindow(Look look, KeyMap keys)
    {
        _look = look;
        _keys = keys;
        _enlarge = new EnlargeNotice(look) { Visible = false };
        BorderStyle = null;
        KeyBindings.Clear();
        MouseBindings.Clear();
        Add(_enlarge);
        look.Changed += Repaint;
        Repaint();
    }

    /// <summary>What every screen offers.</summary>
    internal IReadOnlyList<Offer> CommonOffers { get; set; } = [];

    /// <summary>Called when the player wants to leave, from wherever.</summary>
    internal Action? LeaveAsked { get; set; }

    /// <summary>The screen or panel that has the keys; null before the first.</summary>
    internal Screen? Top => _pile.LastOrDefault();

    /// <summary>Puts a screen or a panel on top.</summary>
    internal void Push(Screen screen)
    {
        screen.CommonOffers = CommonOffers;
        _look.Cover(screen, screen.IsPanel);
        _pile.Add(screen);
        Add(screen);
        ShowTop();
    }

    /// <summary>Takes the topmost away; what lies below is as it was.</summary>
    internal void Pop()
    {
        if (_pile.Count == 0)
            return;
        Discard(_pile[^1]);
        ShowTop();
    }

    /// <summary>Takes everything away and shows one screen.</summary>
    internal void Replace(Screen screen)
    {
        foreach (Screen old in _pile.ToArray())
            Discard(old);
        Push(screen);
    }

    /// <summary>Ends the program's loop.</summary>
    internal void Leave() => App?.RequestStop(this);

    protected override void OnIsRunningChanged(bool newIsRunning)
    {
        base.OnIsRunningChanged(newIsRunning);
        if (App is not { } app)
            return;
        app.Keyboard.KeyDown -= OnAnyKey;
        if (!newIsRunning)
            return;
        app.Keyboard.KeyDown += OnAnyKey;
        // no key may close the game by itself, whatever the player's own settings bind
        foreach (Key key in app.Keyboard.KeyBindings.GetAllFromCommands(Command.Quit).ToArray())
            app.Keyboard.KeyBindings.Remove(key);
        UseColours();
        ShowTop();
    }

    protected override bool OnClearingViewport()
    {
        Ground.Lay(this);
        return true;
    }

    protected override bool OnKeyDown(Key key) => key == Key.Esc;

    protected override void OnSubViewLayout(LayoutEventArgs args)
    {
        bool isTooSmall = Viewport.Width < LeastWidth || Viewport.Height < LeastHeight;
        if (isTooSmall != _isTooSmall)
        {
            _isTooSmall = isTooSmall;
            ShowTop();
        }

        base.OnSubViewLayout(args);
    }

    protected override void Dispose(bool disposing)
    {
        _look.Changed -= Repaint;
        base.Dispose(disposing);
    }

    // a field in which one types would take Ctrl-C for copying
    private void OnAnyKey(object? sender, Key key)
    {
        if (!_keys.Means(key, ShellAction.Leave))
        {
            // what cannot be seen, or is not all there yet, must not be decided
            key.Handled |= _isTooSmall || (Top?.ShowRest() ?? false);
            return;
        }

        key.Handled = true;
        if (_isTooSmall)
            Leave();
        else
            LeaveAsked?.Invoke();
    }

    private void ShowTop()
    {
        int lowest = _pile.FindLastIndex(screen => !screen.IsPanel);
        for (int at = 0; at < _pile.Count; at++)
        {
            _pile[at].Visible = at >= lowest && !_isTooSmall;
            _pile[at].Enabled = at == _pile.Count - 1;
        }

        _enlarge.Visible = _isTooSmall;
        SetNeedsDraw();
        if (Top is not { } top || _isTooSmall)
            return;
        Title = Columns.Clip(Printable.Line(top.Caption), 80);
        top.OnShown();
        SetNeedsLayout();
    }

    private void Discard(Screen screen)
    {
        _pile.Remove(screen);
        Remove(screen);
        screen.Dispose();
    }

    private void Repaint()
    {
        _look.Cover(this, isPanel: false);
        _look.Cover(_enlarge, isPanel: false);
        foreach (Screen screen in _pile)
            _look.Cover(screen, screen.IsPanel);
        UseColours();
        RedrawAll(this);
    }

    private void UseColours()
    {
        if (App?.Driver is { } driver)
            driver.Force16Colors = _look.Theme.Family != ColourDepth.TrueColour;
    }

    private static void RedrawAll(View view)
    {
        view.SetNeedsDraw();
        foreach (View child in view.SubViews)
            RedrawAll(child);
    }
}
