using System.Text;
using SinoRussia.Narrative;
using SinoRussia.Saves.Files;

namespace SinoRussia.Saves.Memoirs;

/// <summary>A file of the player's choice that a memoir is written into.</summary>
/// <param name="Name">The file, as typed: relative to the folder that the program runs in, or below <c>~/</c>.</param>
/// <param name="Data">The player's folder, whose saves it must not lie among.</param>
public sealed record MemoirFile(string Name, DataFolder Data)
{
    private const string Home = "~/";

    /// <summary>Writes the memoir; nothing is ever replaced.</summary>
    /// <param name="text">The memoir.</param>
    /// <param name="path">The file, as a full path; as it was typed where it names none.</param>
    /// <returns>Null when written; else a sentence why not.</returns>
    public string? Write(string text, out string path)
    {
        path = Name;
        if (Name.Length == 0 || Name.Any(char.IsControl))
        {
            return $"'{PlainText.Clean(Name)}' cannot be a file's name.";
        }

        try
        {
            path = Path.GetFullPath(Name.StartsWith(Home, StringComparison.Ordinal) ? InHome(Name) : Name);
            if (Path.GetDirectoryName(path) == Path.GetFullPath(Data.Saves))
            {
                return $"'{Name}' is in the folder of saves: name a file elsewhere.";
            }

            return File.Exists(path) || Directory.Exists(path)
                ? $"'{Name}' is there already, and nothing is replaced: name another file."
                : AtomicFile.Write(path, new UTF8Encoding(false).GetBytes(text));
        }
        catch (Exception problem) when (FileProblem.IsOne(problem) || problem is ArgumentException)
        {
            return FileProblem.WhenWriting(path, problem);
        }
    }

    private static string InHome(string name) =>
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), name[Home.Length..]);
}
