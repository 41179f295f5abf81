using System.Runtime.CompilerServices;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;
using Terminal.Gui.Time;

namespace SinoRussia.Terminal.Driver;

/// <summary>
/// Terminal.Gui on its own ANSI driver, with an input that wakes the loop at once and an output that sends a frame as one
/// piece. As it comes, it asks for keys 50 times a second and draws 25 times, so that a key waits up to 60 ms for its
/// frame, and it sends cursor codes all the while: docs/decisions/0014.
/// </summary>
internal static class TerminalDriver
{
    /// <summary>How long the loop waits where nothing is typed: timers and a new size are looked at this often.</summary>
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(40);

    /// <summary>Iterations a second that Terminal.Gui itself does not slow down further.</summary>
    private const ushort NoThrottle = 1000;

    /// <summary>Makes an application for the terminal that this process has.</summary>
    /// <returns>The application, to be initialized; on Windows as Terminal.Gui has it.</returns>
    internal static IApplication Create()
    {
        if (OperatingSystem.IsWindows())
            return Application.Create();
        AutoResetEvent arrived = new(initialState: true);
        ThriftyOutput output = new(AppModel.FullScreen);
        output.Watch();
        IApplication app = (IApplication)NewApplication(new Factory(arrived, output), new SystemTimeProvider());
        Application.MaximumIterationsPerSecond = NoThrottle;
        bool wasTyped = true;
        // what a key sets off may ask for another turn of the loop: after one that had input comes one without a wait
        app.Iteration += (_, _) => wasTyped = arrived.WaitOne(wasTyped ? TimeSpan.Zero : Between);
        return app;
    }

    /// <summary>The constructor that takes the parts of a driver; Terminal.Gui keeps it to itself.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    [return: UnsafeAccessorType("Terminal.Gui.App.ApplicationImpl, Terminal.Gui")]
    private static extern object NewApplication(IComponentFactory parts, ITimeProvider clock);

    /// <summary>The output is handed over, for only then is it told the terminal's size; the input wants to be made late.</summary>
    private sealed class Factory(AutoResetEvent arrived, IOutput output) : AnsiComponentFactory(output: output)
    {
        public override IInput<char> CreateInput() => new WaitingInput(arrived);
    }
}
