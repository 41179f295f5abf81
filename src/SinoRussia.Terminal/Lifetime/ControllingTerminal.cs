using System.Diagnostics;
using System.Text;

namespace SinoRussia.Terminal.Lifetime;

/// <summary>The terminal that the process was started from. Without one, nothing happens.</summary>
internal sealed class ControllingTerminal : ITerminalDevice
{
    private const string Path = "/dev/tty";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private readonly string _mode;

    internal ControllingTerminal()
    {
        string mode = Stty("-g");
        _mode =
            mode.Length > 0 && mode.All(sign => char.IsAsciiHexDigit(sign) || sign is ':' or '=' or ',')
                ? mode
                : "sane";
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

    public void RestoreLineMode() => Stty(_mode);

    private static string Stty(string argument)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(Path))
            return "";
        try
        {
            ProcessStartInfo start = new("/bin/sh", ["-c", $"stty {argument} <{Path} 2>/dev/null"])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
            };
            using Process? stty = Process.Start(start);
            string output = stty?.StandardOutput.ReadToEnd() ?? "";
            stty?.WaitForExit(Patience);
            return output.Trim();
        }
        catch (Exception fault)
            when (fault is System.ComponentModel.Win32Exception or InvalidOperationException or IOException)
        {
            return "";
        }
    }
}
