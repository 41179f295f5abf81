using System.Text;
using SinoRussia.Narrative.Compilation;
using SinoRussia.Saves.Slots;

namespace SinoRussia.Stories;

/// <summary>A story that can be opened: one of those inside the program, or a file.</summary>
/// <param name="Name">What the player calls it: a campaign's name, or the path as it was given.</param>
/// <param name="FullPath">The file; null for a story inside the program.</param>
internal sealed record StorySource(string Name, string? FullPath)
{
    /// <summary>Whether it goes by a campaign's name, though its file lies in the folder that <c>--stories</c> names.</summary>
    public bool IsCampaign { get; init; } = FullPath is null;

    /// <summary>What its saves call it by.</summary>
    public string Key => IsCampaign ? Name : StoryKey.OfPath(FullPath!);

    /// <summary>Reads and compiles it, for tools that need its source laid out.</summary>
    /// <returns>The story and what was found in it.</returns>
    public CompileResult Compile() =>
        FullPath is null
            ? StoryCompiler.Compile($"{Name}.ink", new EmbeddedFiles())
            : StoryCompiler.CompileFile(FullPath);

    /// <summary>Opens it to be told: from what was compiled ahead where that fits the source, else compiled now.</summary>
    /// <returns>The story, with or without what only tools need.</returns>
    public CompileResult Open() =>
        FullPath is null && EmbeddedFiles.CompiledAhead(Name) is { } record
            ? CompiledStory.Open(record, new EmbeddedFiles()) ?? Compile()
            : Compile();

    /// <summary>Its fingerprint, found without compiling it where that can be.</summary>
    /// <returns>The fingerprint; null where it does not compile.</returns>
    public string? Hash() =>
        FullPath is null
        && EmbeddedFiles.CompiledAhead(Name) is { } record
        && CompiledStory.HashOf(record, new EmbeddedFiles()) is { } hash
            ? hash
            : Compile().Story?.Hash;

    /// <summary>The root file's text.</summary>
    /// <returns>The text, uncompiled.</returns>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public string ReadRoot() =>
        FullPath is null ? new EmbeddedFiles().Read($"{Name}.ink") : File.ReadAllText(FullPath, Encoding.UTF8);
}
