using System.Drawing;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;
using Terminal.Gui.Testing;
using Terminal.Gui.Time;

namespace SinoRussia.Testing;

/// <summary>
/// One screen without a terminal, on a clock that stands still. Press, type, click, turn the wheel, resize, let
/// time pass, then read what the player would see. Every act redraws; acts return the stage, so they chain.
/// </summary>
/// <example>
/// <code>
/// using Stage stage = new(() => new PlayScreen(), 80, 24);
/// stage.Press(Key.CursorDown).Click("Ask for a recess");
/// Assert.Contains("You asked", stage.Screen);
/// </code>
/// </example>
public sealed class Stage : IDisposable
{
    private readonly VirtualTimeProvider _clock = new();
    private readonly SessionToken? _session;

    /// <summary>Sets the stage.</summary>
    /// <param name="screen">Makes the screen to show, after the application exists.</param>
    /// <param name="width">Columns of the terminal.</param>
    /// <param name="height">Rows of the terminal.</param>
    public Stage(Func<IRunnable> screen, int width = 100, int height = 30)
    {
        ArgumentNullException.ThrowIfNull(screen);
        App = Application.Create(_clock).Init(DriverRegistry.Names.ANSI);
        App.Driver!.SetScreenSize(width, height);
        _session = App.Begin(screen());
        Draw();
    }

    /// <summary>The application, for what the stage has no word for.</summary>
    public IApplication App { get; }

    /// <summary>All rows as text, each at its full width, joined by <c>\n</c>.</summary>
    public string Screen => string.Join('\n', Rows);

    /// <summary>The rows as text, each at its full width.</summary>
    public IReadOnlyList<string> Rows =>
        [.. App.Driver!.ToString()!.Replace("\r", "", StringComparison.Ordinal).Split('\n').Take(App.Driver.Rows)];

    /// <summary>The screen with its colours, as the codes that a terminal would get.</summary>
    public string Ansi => App.Driver!.ToAnsi();

    /// <summary>Whether the screen has asked to be closed.</summary>
    public bool IsStopping => _session?.Runnable?.StopRequested ?? true;

    /// <summary>Presses keys, one after the other.</summary>
    public Stage Press(params Key[] keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        foreach (Key key in keys)
        {
            App.InjectKey(key);
            Draw();
        }

        return this;
    }

    /// <summary>Types a text, one key a character.</summary>
    public Stage Type(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Press([.. text.EnumerateRunes().Select(rune => new Key(rune.Value))]);
    }

    /// <summary>Clicks with the left button on a cell.</summary>
    public Stage Click(int x, int y)
    {
        App.InjectSequence(InputInjectionExtensions.LeftButtonClick(new Point(x, y)));
        return Draw();
    }

    /// <summary>Clicks with the left button on the first place where a text stands.</summary>
    public Stage Click(string text)
    {
        Point at = Find(text);
        return Click(at.X, at.Y);
    }

    /// <summary>Moves the mouse over a cell.</summary>
    public Stage Hover(int x, int y) => Mouse(MouseFlags.PositionReport, x, y);

    /// <summary>Turns the wheel over a cell: down for more than zero, up for less, so many notches.</summary>
    public Stage Wheel(int notches, int x, int y)
    {
        for (int notch = 0; notch < Math.Abs(notches); notch++)
            Mouse(notches > 0 ? MouseFlags.WheeledDown : MouseFlags.WheeledUp, x, y);
        return this;
    }

    /// <summary>Changes the size of the terminal.</summary>
    public Stage Resize(int width, int height)
    {
        App.Driver!.SetScreenSize(width, height);
        return Draw();
    }

    /// <summary>Lets time pass; timers that fall due run.</summary>
    public Stage Advance(TimeSpan time)
    {
        _clock.Advance(time);
        App.TimedEvents!.RunTimers();
        return Draw();
    }

    /// <summary>The first cell of the first place where a text stands on one row.</summary>
    /// <exception cref="InvalidOperationException">It is not on the screen; the message shows the screen.</exception>
    public Point Find(string text)
    {
        IReadOnlyList<string> rows = Rows;
        for (int y = 0; y < rows.Count; y++)
        {
            int at = rows[y].IndexOf(text, StringComparison.Ordinal);
            if (at >= 0)
                return new Point(Terminal.Gui.Text.StringExtensions.GetColumns(rows[y][..at]), y);
        }

        throw new InvalidOperationException($"'{text}' is not on the screen:\n{Screen}");
    }

    /// <summary>Lays out and draws what has changed.</summary>
    public Stage Draw()
    {
        App.LayoutAndDraw();
        return this;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_session is not null)
            App.End(_session);
        App.Dispose();
    }

    private Stage Mouse(MouseFlags flags, int x, int y)
    {
        App.InjectMouse(new Mouse { Flags = flags, ScreenPosition = new Point(x, y) });
        return Draw();
    }
}
