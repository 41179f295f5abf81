using System.Runtime.InteropServices;

namespace SinoRussia.Saves.Files;

/// <summary>A second name for a file: a backup that costs no copy and no wait for the disk.</summary>
internal static partial class HardLink
{
    /// <summary>Gives a file a second name.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">Its second name, in the same folder; nothing is there yet.</param>
    /// <returns>Whether it has it now; false where the system or the disk knows no such thing.</returns>
    public static bool Make(string path, string name) => !OperatingSystem.IsWindows() && Link(path, name) == 0;

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int Link(string path, string name);
}
