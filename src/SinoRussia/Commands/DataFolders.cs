using System.CommandLine;
using SinoRussia.Saves.Files;

namespace SinoRussia.Commands;

/// <summary>From the command line to the folder of saves.</summary>
internal static class DataFolders
{
    /// <summary>The folder that a command line names, or the usual one.</summary>
    /// <param name="parsed">The parsed command line.</param>
    /// <returns>The folder; it need not exist.</returns>
    public static DataFolder Of(ParseResult parsed) => DataFolder.Resolve(parsed.GetValue(CommonOptions.Data));

    /// <summary>The same, as a path that is safe to ask for after any fault.</summary>
    /// <param name="parsed">The parsed command line.</param>
    /// <returns>The path; the system's temporary folder where there is none.</returns>
    public static string PathOf(ParseResult parsed)
    {
        try
        {
            return Of(parsed).Path;
        }
        catch (Exception problem) when (problem is ArgumentException or IOException or NotSupportedException)
        {
            return Path.GetTempPath();
        }
    }
}
