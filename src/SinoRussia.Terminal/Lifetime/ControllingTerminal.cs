using System.Runtime.InteropServices;
using System.Text;

namespace SinoRussia.Terminal.Lifetime;

/// <summary>The terminal that the process was started from. Without one, nothing happens.</summary>
internal sealed partial class ControllingTerminal : ITerminalDevice
{
    private const string Path = "/dev/tty";
    private const int StandardInput = 0;
    private const int AtOnce = 0;

    /// <summary>More than any system's record of a terminal's mode; what is in it is the system's business.</summary>
    private const int ModeBytes = 256;

    private readonly byte[]? _mode;

    internal ControllingTerminal()
    {
        byte[] mode = new byte[ModeBytes];
        _mode = !OperatingSystem.IsWindows() && GetMode(StandardInput, mode) == 0 ? mode : null;
    }

    public void Write(string codes)
    {
        try
        {
            if (OperatingSystem.IsWindows())
            {
                Console.Out.Write(codes);
                return;
            }

            using FileStream terminal = new(Path, FileMode.Open, FileAccess.Write);
            terminal.Write(Encoding.ASCII.GetBytes(codes));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // no terminal, nothing to put right
        }
    }

    public void RestoreLineMode()
    {
        // a terminal that has gone away needs no mode
        if (_mode is not null)
            _ = SetMode(StandardInput, AtOnce, _mode);
    }

    [LibraryImport("libc", EntryPoint = "tcgetattr")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetMode(int file, [Out] byte[] mode);

    [LibraryImport("libc", EntryPoint = "tcsetattr")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SetMode(int file, int when, byte[] mode);
}
