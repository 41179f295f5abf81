using System.Runtime.InteropServices;

namespace SinoRussia;

/// <summary>
/// Ctrl-C in plain mode: the program ends with the contract's exit code, also for callers that tell a code from a
/// signal. Nothing is left to save, for each decision was written when it was taken.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private readonly PosixSignalRegistration _registration = PosixSignalRegistration.Create(
        PosixSignal.SIGINT,
        static signal =>
        {
            signal.Cancel = true;
            Environment.Exit(ExitCode.Interrupted);
        }
    );

    /// <summary>Leaves Ctrl-C to the system again.</summary>
    public void Dispose() => _registration.Dispose();
}
