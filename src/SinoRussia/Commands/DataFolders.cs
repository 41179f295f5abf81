using System.CommandLine;
using System.CommandLine.Completions;
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

    /// <summary>The slots there are, to complete a command line with.</summary>
    /// <param name="context">What is typed so far.</param>
    /// <returns>Their names; none where the folder cannot be read.</returns>
    public static IEnumerable<CompletionItem> Slots(CompletionContext context)
    {
        try
        {
            return
            [
                .. Directory
                    .EnumerateFiles(Of(context.ParseResult).Saves, "*.json")
                    .Select(file => new CompletionItem(Path.GetFileNameWithoutExtension(file))),
            ];
        }
        catch (Exception problem) when (problem is ArgumentException or IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
