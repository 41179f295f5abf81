namespace SinoRussia.Narrative.Compilation;

/// <summary>Where a story's files are read from. Paths are relative to the root file's folder, with forward slashes.</summary>
public interface IStoryFiles
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The path as the story writes it.</param>
    /// <returns>The whole text.</returns>
    /// <exception cref="IOException">There is no such file, or it cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    string Read(string path);

    /// <summary>The ink files there are, to propose one where a name is wrong.</summary>
    /// <returns>Their paths; none where they cannot be listed.</returns>
    IEnumerable<string> Names() => [];
}
