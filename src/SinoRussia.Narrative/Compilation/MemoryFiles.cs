namespace SinoRussia.Narrative.Compilation;

/// <summary>A story's files in memory: those inside the program, and those of tests.</summary>
/// <param name="files">Text by path.</param>
public sealed class MemoryFiles(IReadOnlyDictionary<string, string> files) : IStoryFiles
{
    /// <inheritdoc />
    public string Read(string path) =>
        files.TryGetValue(path, out string? text) ? text : throw new FileNotFoundException($"no file '{path}'", path);

    /// <inheritdoc />
    public IEnumerable<string> Names() => files.Keys;
}
