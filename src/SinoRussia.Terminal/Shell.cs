using SinoRussia.Terminal.Driver;
using SinoRussia.Terminal.Flow;
using SinoRussia.Terminal.Keys;
using SinoRussia.Terminal.Lifetime;
using SinoRussia.Terminal.Screens;
using SinoRussia.Terminal.Themes;
using Terminal.Gui.App;

namespace SinoRussia.Terminal;

/// <summary>The game on a whole terminal.</summary>
public static class Shell
{
    private const int Clean = 0;
    private const int FaultOfTheTool = 3;
    private const int MostFaults = 3;

    /// <summary>Plays until the player leaves. The terminal is as before afterwards, whatever happened.</summary>
    /// <param name="options">What to play and how.</param>
    /// <returns>0; 3 after a fault of the program; 128 and the number of the signal that ended it.</returns>
    public static int Run(ShellOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Look look = LookOf(options);
        using GameWindow window = new(look, KeyMap.Default);
        using GameFlow flow = new(new Desk(window, look, KeyMap.Default, options));
        FaultLog log = new(options.LogFile, options.Clock);
        using TerminalGuard guard = new(new ControllingTerminal(), log, Console.Error, flow.Save, Environment.Exit);
        using IApplication app = TerminalDriver.Create();
        Exception? fatal = Play(app, window, flow, guard, log, options);
        if (fatal is null)
            return guard.Signal == 0 ? Clean : TerminalGuard.ExitCodeOf(guard.Signal);
        // the terminal first, words second
        app.Dispose();
        Console.Error.WriteLine(log.Sentence(fatal, log.Write(fatal)));
        return FaultOfTheTool;
    }

    internal static Look LookOf(ShellOptions options)
    {
        TerminalTraits traits = options.Traits;
        Theme? asked = ThemeCatalog.Find(options.Theme);
        Theme theme =
            asked is not null && asked.Family <= traits.Colours ? asked : ThemeCatalog.DefaultFor(traits.Colours);
        return new Look(theme, options.IsAscii || !traits.IsUnicode ? GlyphSet.Ascii : GlyphSet.Unicode);
    }

    private static Exception? Play(
        IApplication app,
        GameWindow window,
        GameFlow flow,
        TerminalGuard guard,
        FaultLog log,
        ShellOptions options
    )
    {
        int faults = 0;
        try
        {
            app.Init();
            guard.Attach(app, options.HasMouse);
            flow.Begin();
            // one fault in a handler need not end the game: it is written down and play goes on
            app.Run(window, fault => ++faults < MostFaults && Survive(fault, flow, log));
            return null;
        }
        catch (Exception fault)
        {
            TrySave(flow, log);
            return fault;
        }
    }

    private static bool Survive(Exception fault, GameFlow flow, FaultLog log)
    {
        flow.TellFault(log.Write(fault) ? $" The details are in {log.Path}." : "");
        return true;
    }

    private static void TrySave(GameFlow flow, FaultLog log)
    {
        try
        {
            flow.Save();
        }
        catch (Exception fault)
        {
            log.Write(fault);
        }
    }
}
