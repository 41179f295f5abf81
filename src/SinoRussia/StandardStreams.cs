using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace SinoRussia;

/// <summary>
/// Standard input, output and error as the program got them. A caller may close any of them; the system then gives
/// its number to the next file that is opened, which must not be taken for it: that file may be a save.
/// </summary>
internal static partial class StandardStreams
{
    private const int GetFlags = 1;
    private const int ClosesOnExec = 1;
    private const int ReadAndWrite = 2;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Whether each of the three was open when the program began; to be asked before a file is opened.</summary>
    public static IReadOnlyList<bool> AreOpen { get; } = [IsOpen(0), IsOpen(1), IsOpen(2)];

    /// <summary>A writer of UTF-8 without a mark at the start, whose lines end as ink's do.</summary>
    /// <param name="number">1 for output, 2 for error.</param>
    /// <returns>The writer; one that forgets everything where the stream is closed.</returns>
    public static StreamWriter Writer(int number)
    {
        // A closed one must be known, and its number taken, before the console is asked for it.
        Stream stream = (AreOpen[number], number) switch
        {
            (false, _) => Stream.Null,
            (_, 1) => Console.OpenStandardOutput(),
            _ => Console.OpenStandardError(),
        };
        return new StreamWriter(stream, Utf8) { AutoFlush = true, NewLine = "\n" };
    }

    /// <summary>What can be typed, piped or redirected in.</summary>
    /// <returns>The reader; an empty one where the stream is closed.</returns>
    public static TextReader Input()
    {
        if (!AreOpen[0])
        {
            return TextReader.Null;
        }

        return new ShortLines(Lines()) { IsTyped = !Console.IsInputRedirected };
    }

    /// <summary>On Unix the console's own reader writes escape codes when it is asked for; the system edits lines too.</summary>
    private static TextReader Lines() =>
        (Console.IsInputRedirected, OperatingSystem.IsWindows()) switch
        {
            (true, _) => new StreamReader(Console.OpenStandardInput(), Utf8),
            (_, true) => Console.In,
            _ => new StreamReader(
                new FileStream(new SafeFileHandle(0, ownsHandle: false), FileAccess.Read, bufferSize: 0),
                Utf8
            ),
        };

    /// <summary>A stream that came from the caller stays open in programs begun by this one; our own files do not.</summary>
    private static bool IsOpen(int number)
    {
        if (OperatingSystem.IsWindows())
        {
            return true;
        }

        int flags = Control(number, GetFlags);
        if (flags < 0)
        {
            // The number is free: with nothing behind it, nothing of ours can come to stand there.
            _ = Open("/dev/null", ReadAndWrite);
            return false;
        }

        return (flags & ClosesOnExec) == 0;
    }

    [LibraryImport("libc", EntryPoint = "fcntl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int Control(int number, int command);

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int Open(string path, int flags);
}
