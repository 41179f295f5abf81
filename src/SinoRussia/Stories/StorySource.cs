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
}
