using System.Runtime.CompilerServices;

namespace SinoRussia.Testing;

/// <summary>Cuts the test process off from the developer's terminal and settings.</summary>
public static class TestProcess
{
    /// <summary>
    /// Must run before any type of Terminal.Gui is touched, or it seizes the terminal and reads <c>~/.tui</c>.
    /// Call it from a module initializer of the test assembly; using <see cref="Stage"/> calls it too.
    /// </summary>
    public static void Isolate()
    {
        string home = Path.Combine(Path.GetTempPath(), "sinorussia-tests-home");
        Directory.CreateDirectory(home);
        Environment.SetEnvironmentVariable("DisableRealDriverIO", "1");
        Environment.SetEnvironmentVariable("HOME", home);
        Environment.SetEnvironmentVariable("NO_COLOR", null);
        Environment.SetEnvironmentVariable("TUI_CONFIG", null);
    }

#pragma warning disable CA2255 // a library of tests: nobody else's process is changed
    [ModuleInitializer]
    internal static void IsolateAtLoad() => Isolate();
#pragma warning restore CA2255
}
