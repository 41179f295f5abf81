using System.IO.Pipes;
using System.Runtime.InteropServices;

namespace SinoRussia.Terminal.Driver;

/// <summary>Waits until there is something to read on standard input, or somebody interrupts.</summary>
internal sealed partial class StandardInputWait : IDisposable
{
    private const int StandardInput = 0;
    private const short Readable = 1;
    private const int Forever = -1;

    /// <summary>A terminal that has gone away answers at once, for ever: the loop must not spin on it.</summary>
    private static readonly TimeSpan AfterTrouble = TimeSpan.FromMilliseconds(20);

    private readonly AnonymousPipeServerStream _interruption = new(PipeDirection.Out);
    private readonly AnonymousPipeClientStream _interrupted;

    internal StandardInputWait() =>
        _interrupted = new AnonymousPipeClientStream(PipeDirection.In, _interruption.ClientSafePipeHandle);

    /// <summary>Returns when there is input, after an interruption, or soon where standard input is in trouble.</summary>
    internal void ForInput()
    {
        Watch[] watched =
        [
            new() { File = StandardInput, Asked = Readable },
            new() { File = (int)_interrupted.SafePipeHandle.DangerousGetHandle(), Asked = Readable },
        ];
        bool isFine = Poll(watched, (nuint)watched.Length, Forever) >= 0;
        if (!isFine || (watched[0].Found & ~Readable) != 0)
            Thread.Sleep(AfterTrouble);
    }

    /// <summary>Ends the wait, now and every later one.</summary>
    internal void Interrupt() => _interruption.WriteByte(0);

    public void Dispose()
    {
        _interrupted.Dispose();
        _interruption.Dispose();
    }

    [LibraryImport("libc", EntryPoint = "poll", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Poll([In, Out] Watch[] files, nuint count, int milliseconds);

    [StructLayout(LayoutKind.Sequential)]
    private struct Watch
    {
        public int File;
        public short Asked;
        public short Found;
    }
}
