using System.Text;
using SinoRussia.Stories;

namespace SinoRussia.Commands;

/// <summary>Files that a command is told to write.</summary>
internal static class OutputFile
{
    /// <summary>Writes a text, whole or not at all, and never over a story.</summary>
    /// <param name="path">The file.</param>
    /// <param name="source">The story that it is about; null where there is none.</param>
    /// <param name="write">Writes the text.</param>
    /// <param name="error">Standard error.</param>
    /// <returns>Whether it was written; else it was said why not.</returns>
    public static bool Write(string path, StorySource? source, Action<TextWriter> write, TextWriter error)
    {
        if (
            path.EndsWith(".ink", StringComparison.OrdinalIgnoreCase)
            || (source?.FullPath is { } story && Path.GetFullPath(path) == story)
        )
        {
            Complaint.Say(error, $"'{path}' would be written over a story: name another file", ExitCode.Usage);
            return false;
        }

        using StringWriter text = new() { NewLine = "\n" };
        write(text);
        try
        {
            File.WriteAllText(path, text.ToString(), new UTF8Encoding(false));
            return true;
        }
        catch (Exception problem)
            when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Complaint.Say(error, $"'{path}' cannot be written: {problem.Message}", ExitCode.Usage);
            return false;
        }
    }
}
