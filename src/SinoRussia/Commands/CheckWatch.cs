using System.Runtime.InteropServices;
using SinoRussia.Workshop.Checking;

namespace SinoRussia.Commands;

/// <summary><c>check --watch</c>: checks again on each save, until it is interrupted.</summary>
internal static class CheckWatch
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Checks, waits for a save, and checks again.</summary>
    /// <param name="root">The root file.</param>
    /// <param name="check">Checks and prints.</param>
    /// <param name="output">Where to.</param>
    /// <returns>The exit code of a program that was interrupted.</returns>
    public static int Run(string root, Func<CheckReport> check, TextWriter output)
    {
        using CancellationTokenSource stop = new();
        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using PosixSignalRegistration end = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        SourceChanges changes = new(root);
        IReadOnlyDictionary<string, string> sources = new Dictionary<string, string>();
        do
        {
            // What is saved while we look is looked at next time.
            changes.Settle(sources);
            sources = Look(check, output, sources);
            changes.Include(sources);
            output.WriteLine("watching; Ctrl-C ends");
        } while (changes.Wait(Pause, stop.Token));

        return ExitCode.Interrupted;

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stop.Cancel();
        }
    }

    private static IReadOnlyDictionary<string, string> Look(
        Func<CheckReport> check,
        TextWriter output,
        IReadOnlyDictionary<string, string> before
    )
    {
        try
        {
            CheckReport report = check();
            return report.Sources.Count > 0 ? report.Sources : before;
        }
        // Whatever an author half types, the watch goes on.
        catch (Exception fault) when (fault is not IOException)
        {
            output.WriteLine($"sinorussia: this state of the story could not be checked ({fault.GetType().Name})");
            return before;
        }
    }
}
