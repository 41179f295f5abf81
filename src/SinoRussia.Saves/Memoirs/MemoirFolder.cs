using System.Text;
using SinoRussia.Saves.Files;
using SinoRussia.Saves.Slots;

namespace SinoRussia.Saves.Memoirs;

/// <summary>The folder that memoirs are written into.</summary>
/// <param name="Path">The folder; it need not exist.</param>
public sealed record MemoirFolder(string Path)
{
    /// <summary>Writes a memoir under a name that is free; nothing is ever replaced.</summary>
    /// <param name="name">What it is about; what files cannot be called is left out.</param>
    /// <param name="ending">The file's ending, such as <c>.md</c>.</param>
    /// <param name="text">The memoir.</param>
    /// <param name="file">The file, as a full path.</param>
    /// <returns>Null when written; else a sentence why not.</returns>
    public string? Write(string name, string ending, string text, out string file)
    {
        string stem = SlotName.Objection(name) is null ? name : "memoir";
        file = System.IO.Path.GetFullPath(System.IO.Path.Combine(Path, stem + ending));
        try
        {
            Directory.CreateDirectory(Path);
            for (int number = 2; File.Exists(file); number++)
            {
                file = System.IO.Path.GetFullPath(System.IO.Path.Combine(Path, $"{stem} {number}{ending}"));
            }

            return AtomicFile.Write(file, new UTF8Encoding(false).GetBytes(text));
        }
        catch (Exception problem) when (FileProblem.IsOne(problem))
        {
            return FileProblem.WhenWriting(file, problem);
        }
    }
}
