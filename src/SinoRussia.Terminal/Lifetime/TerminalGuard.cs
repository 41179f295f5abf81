using System.Runtime.InteropServices;
using Terminal.Gui.App;

namespace SinoRussia.Terminal.Lifetime;

/// <summary>
/// Saves the game and puts the terminal back whatever ends the process: a signal, an exit from elsewhere, a crash
/// on any thread. Only SIGKILL cannot be met.
/// </summary>
internal sealed class TerminalGuard : IDisposable
{
    /// <summary>Leaves paste, mouse and keyboard modes, colours and the alternate screen; shows the cursor.</summary>
    internal const string Reset =
        "\x1b[?2004l\x1b[?1003l\x1b[?1002l\x1b[?1000l\x1b[?1015l\x1b[?1006l\x1b[<u\x1b[0m\x1b[?1049l\x1b[?25h";

    /// <summary>Stops mouse reports, so that the terminal's own selection works.</summary>
    internal const string MouseOff = "\x1b[?1003l\x1b[?1002l\x1b[?1000l\x1b[?1015l\x1b[?1006l";

    private const int FaultOfTheTool = 3;
    private const int SignalBase = 128;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan UntilTheLoopIsFrozen = TimeSpan.FromMilliseconds(100);

    private static readonly TimeSpan UntilResumed = TimeSpan.FromMilliseconds(300);

    private static readonly (PosixSignal Signal, int Number)[] Signals =
    [
        (PosixSignal.SIGHUP, 1),
        (PosixSignal.SIGINT, 2),
        (PosixSignal.SIGQUIT, 3),
        (PosixSignal.SIGTERM, 15),
    ];

    private readonly ITerminalDevice _terminal;
    private readonly FaultLog _log;
    private readonly Action _save;
    private readonly Action<int> _exit;
    private readonly TextWriter _error;
    private readonly ManualResetEventSlim _ended = new();
    private readonly List<PosixSignalRegistration> _registrations = [];
    private IApplication? _app;
    private volatile bool _isFrozen;
    private int _restored;

    /// <summary>Guards from now on; <see cref="Attach"/> tells it what.</summary>
    /// <param name="terminal">What to put right.</param>
    /// <param name="log">Where traces go.</param>
    /// <param name="error">Where the one line for the player goes.</param>
    /// <param name="save">Saves the game; called at most a few times, from any thread when the loop is dead.</param>
    /// <param name="exit">Ends the process with a code.</param>
    internal TerminalGuard(ITerminalDevice terminal, FaultLog log, TextWriter error, Action save, Action<int> exit)
    {
        _terminal = terminal;
        _log = log;
        _error = error;
        _save = save;
        _exit = exit;
        AppDomain.CurrentDomain.UnhandledException += OnUnhandledException;
        AppDomain.CurrentDomain.ProcessExit += OnProcessExit;
        foreach ((PosixSignal signal, int number) in Signals)
            _registrations.Add(PosixSignalRegistration.Create(signal, context => OnSignal(context, number)));
    }

    /// <summary>The signal that ended the game; 0 when none did.</summary>
    internal int Signal { get; private set; }

    /// <summary>Guards an application from here on.</summary>
    /// <param name="app">The application, initialized.</param>
    /// <param name="hasMouse">Whether it uses the mouse; if not, the terminal keeps its own selection.</param>
    internal void Attach(IApplication app, bool hasMouse = true)
    {
        _app = app;
        app.Iteration += (_, _) => Freeze(app);
        if (hasMouse)
            return;
        app.Driver?.WriteRaw(MouseOff);
        // Terminal.Gui asks for the mouse again when the player comes back from Ctrl-Z
        if (!OperatingSystem.IsWindows())
            _registrations.Add(PosixSignalRegistration.Create(PosixSignal.SIGCONT, _ => KeepMouseOff(app)));
    }

    /// <summary>What the process answers after a signal: 128 and its number, as shells expect.</summary>
    internal static int ExitCodeOf(int signal) => SignalBase + signal;

    /// <summary>Puts the terminal back, once, if it was ever taken.</summary>
    internal void Restore()
    {
        if (_app is null || Interlocked.Exchange(ref _restored, 1) == 1)
            return;
        _terminal.Write(Reset);
        _terminal.RestoreLineMode();
    }

    /// <summary>A crash where nobody catches it: saves, restores, says one line, ends the process.</summary>
    internal void Crash(Exception fault)
    {
        // a living loop would hide the cursor again after we have shown it
        _isFrozen = true;
        Thread.Sleep(UntilTheLoopIsFrozen);
        TrySave();
        Restore();
        _error.WriteLine(_log.Sentence(fault, _log.Write(fault)));
        // leaving here also keeps the runtime from printing the trace
        _exit(FaultOfTheTool);
    }

    /// <summary>Asks the loop to save and stop; ends the process by force when it does not answer.</summary>
    internal void Leave(int signal)
    {
        Signal = signal;
        if (_app is { Initialized: true } app)
            app.Invoke(() => StopAll(app));
        Thread watchdog = new(() =>
        {
            if (_ended.Wait(Patience))
                return;
            _isFrozen = true;
            TrySave();
            Restore();
            _exit(ExitCodeOf(signal));
        })
        {
            IsBackground = true,
        };
        watchdog.Start();
    }

    public void Dispose()
    {
        // Terminal.Gui has put everything back itself by now
        Interlocked.Exchange(ref _restored, 1);
        _ended.Set();
        AppDomain.CurrentDomain.UnhandledException -= OnUnhandledException;
        AppDomain.CurrentDomain.ProcessExit -= OnProcessExit;
        _registrations.ForEach(registration => registration.Dispose());
    }

    private void OnSignal(PosixSignalContext context, int number)
    {
        context.Cancel = true;
        Leave(number);
    }

    private void OnUnhandledException(object sender, UnhandledExceptionEventArgs args) =>
        Crash(args.ExceptionObject as Exception ?? new InvalidOperationException("An unknown fault."));

    private void OnProcessExit(object? sender, EventArgs args) => Restore();

    private static void KeepMouseOff(IApplication app) =>
        app.Invoke(() =>
            app.AddTimeout(
                UntilResumed,
                () =>
                {
                    app.Driver?.WriteRaw(MouseOff);
                    return false;
                }
            )
        );

    private void StopAll(IApplication app)
    {
        TrySave();
        foreach (SessionToken session in app.SessionStack?.ToArray() ?? [])
        {
            if (session.Runnable is { } runnable)
                app.RequestStop(runnable);
        }
    }

    private void Freeze(IApplication app)
    {
        if (_isFrozen && Environment.CurrentManagedThreadId == app.MainThreadId)
            Thread.Sleep(Timeout.Infinite);
    }

    private void TrySave()
    {
        try
        {
            _save();
        }
        catch (Exception fault)
        {
            // the terminal must come back even when the disk does not
            _log.Write(fault);
        }
    }
}
