using SinoRussia.Terminal.Driver;
using SinoRussia.Terminal.Keys;
using SinoRussia.Terminal.Lifetime;
using SinoRussia.Terminal.Presentation;
using SinoRussia.Terminal.Screens;
using SinoRussia.Terminal.Themes;
using Terminal.Gui.App;

namespace SinoRussia.Terminal.Watching;

/// <summary>A watched story on a whole terminal.</summary>
public static class WatchShell
{
    private const int Clean = 0;
    private const int FaultOfTheTool = 3;

    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(60);

    /// <summary>Plays and watches until the author leaves. The terminal is as before afterwards, whatever happened.</summary>
    /// <param name="desk">What to show.</param>
    /// <returns>0; 3 after a fault of the program; 128 and the number of the signal that ended it.</returns>
    public static int Run(WatchDesk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        Look look = new(
            ThemeCatalog.DefaultFor(desk.Traits.Colours),
            desk.Traits.IsUnicode ? GlyphSet.Unicode : GlyphSet.Ascii
        );
        using GameWindow window = new(look, KeyMap.Default);
        WatchScreen screen = new(look, KeyMap.Default, desk);
        window.LeaveAsked = window.Leave;
        window.CommonOffers =
        [
            new Offer(ShellAction.Help, "Help", "show these keys, and go back", () => ShowHelp(window, look)),
            new Offer(
                ShellAction.Theme,
                "Theme",
                "switch the colours",
                () => look.Theme = ThemeCatalog.After(look.Theme, desk.Traits.Colours)
            ),
            new Offer(ShellAction.Leave, "Quit", "leave", window.Leave),
        ];
        FaultLog log = new(desk.LogFile, TimeProvider.System);
        using TerminalGuard guard = new(
            new ControllingTerminal(),
            log,
            Console.Error,
            static () => { },
            Environment.Exit
        );
        using IApplication app = TerminalDriver.Create();
        try
        {
            app.Init();
            guard.Attach(app, hasMouse: true);
            window.Push(screen);
            app.AddTimeout(Between, () => Look(desk, screen));
            app.Run(window, _ => false);
            return guard.Signal == 0 ? Clean : TerminalGuard.ExitCodeOf(guard.Signal);
        }
        catch (Exception fault)
        {
            // the terminal first, words second
            app.Dispose();
            Console.Error.WriteLine(log.Sentence(fault, log.Write(fault)));
            return FaultOfTheTool;
        }
    }

    private static void ShowHelp(GameWindow window, Look look)
    {
        if (window.Top is HelpScreen)
            window.Pop();
        else if (window.Top is { } top)
            window.Push(new HelpScreen(look, KeyMap.Default, top, window.Pop));
    }

    private static bool Look(WatchDesk desk, WatchScreen screen)
    {
        if (desk.Reload())
            screen.Show();
        return true;
    }
}
