using System.Text;

namespace SinoRussia.Narrative.Compilation;

/// <summary>A story's files in a folder on disk.</summary>
/// <param name="folder">The root file's folder.</param>
public sealed class FolderFiles(string folder) : IStoryFiles
{
    private const int MaxNames = 5000;

    /// <inheritdoc />
    public string Read(string path)
    {
        using StreamReader reader = new(Path.Combine(folder, path), Encoding.UTF8);
        StringBuilder text = new();
        char[] piece = new char[64 * 1024];
        int read;
        // Piece by piece, because a file may have no end: a device, a pipe.
        while ((read = reader.ReadBlock(piece)) > 0 && text.Length <= SourceReader.MaxCharacters)
        {
            text.Append(piece, 0, read);
        }

        return text.ToString();
    }

    /// <inheritdoc />
    public IEnumerable<string> Names()
    {
        EnumerationOptions options = new()
        {
            RecurseSubdirectories = true,
            MaxRecursionDepth = 2,
            IgnoreInaccessible = true,
        };
        return Directory
            .EnumerateFiles(folder, "*.ink", options)
            .Take(MaxNames)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'));
    }
}
