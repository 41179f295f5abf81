using SinoRussia.Narrative;
using SinoRussia.Narrative.Compilation;
using SinoRussia.Saves.Slots;

namespace SinoRussia.Stories;

/// <summary>A story that can be opened: one of those inside the program, or a file.</summary>
/// <param name="Name">What the player calls it: a campaign's name, or the path as it was given.</param>
/// <param name="FullPath">The file; null for a story inside the program.</param>
internal sealed record StorySource(string Name, string? FullPath)
{
    /// <summary>What its saves call it by.</summary>
    public string Key => FullPath is null ? Name : StoryKey.OfPath(FullPath);

    /// <summary>Reads and compiles it.</summary>
    /// <returns>The story and what was found in it.</returns>
    public CompileResult Compile() =>
        FullPath is null
            ? StoryCompiler.Compile($"{Name}.ink", new EmbeddedFiles())
            : StoryCompiler.CompileFile(FullPath);

    /// <summary>Compiles the same text once more, for another thread, however the files have been edited since.</summary>
    /// <param name="story">The story as it was compiled.</param>
    /// <returns>Another of the same.</returns>
    /// <exception cref="IOException">The story came as JSON, and its file has changed.</exception>
    public Story CompileAgain(Story story)
    {
        CompileResult result = story.Inventory is null
            ? Compile()
            : StoryCompiler.Compile(
                story.Files[0],
                new MemoryFiles(story.Files.ToDictionary(file => file, story.SourceOf, StringComparer.Ordinal))
            );
        return result.Story is { } again && again.Hash == story.Hash
            ? again
            : throw new IOException($"'{Name}' was changed while it was read");
    }
}
