using SinoRussia.Terminal.Lifetime;

namespace SinoRussia;

/// <summary>Where a fault of the program is written down, so that the player sees one line and no stack trace.</summary>
internal static class FaultLogs
{
    /// <summary>The log of a data folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <returns>The file's path.</returns>
    public static string PathIn(string folder) => Path.Combine(folder, "faults.log");

    /// <summary>Writes a fault down.</summary>
    /// <param name="folder">The data folder; the system's temporary folder serves where it cannot be written.</param>
    /// <param name="fault">The fault.</param>
    /// <returns>The log's path, or null where it could not be written anywhere.</returns>
    public static string? Write(string folder, Exception fault) =>
        new[] { folder, Path.GetTempPath() }
            .Select(place => new FaultLog(PathIn(place), TimeProvider.System))
            .FirstOrDefault(log => log.Write(fault))
            ?.Path;
}
