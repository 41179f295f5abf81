using System.Text;

namespace SinoRussia.Narrative.Compilation;

/// <summary>A story's files in a folder on disk.</summary>
/// <param name="folder">The root file's folder.</param>
public sealed class FolderFiles(string folder) : IStoryFiles
{
    /// <inheritdoc />
    public string Read(string path) => File.ReadAllText(Path.Combine(folder, path), Encoding.UTF8);
}
