using SinoRussia.Narrative.Diagnostics;

namespace SinoRussia.Narrative.Compilation;

/// <summary>Makes a <see cref="Story"/> of ink source, or of the JSON that Inky and inklecate export.</summary>
public static class StoryCompiler
{
    /// <summary>Reads a story from disk.</summary>
    /// <param name="path">A <c>.ink</c> root file, or a <c>.json</c> of ink v1.2.</param>
    /// <returns>The story and what was found in it.</returns>
    public static CompileResult CompileFile(string path)
    {
        if (Directory.Exists(path))
        {
            return Unreadable(
                path,
                "this is a folder",
                "name the story's root .ink file, or the .json that Inky exports"
            );
        }

        // No file has such a name, and asking for it throws.
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
        {
            return Unreadable(PlainText.Clean(path), "this is no file name", "name the story's root .ink file");
        }

        string folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? "";
        return Compile(Path.GetFileName(path), new FolderFiles(folder));
    }

    /// <summary>Reads a story.</summary>
    /// <param name="root">The root file's name.</param>
    /// <param name="files">Where the files are.</param>
    /// <returns>The story and what was found in it.</returns>
    public static CompileResult Compile(string root, IStoryFiles files)
    {
        Engine.Warm();
        SourceReader reader = new(files);
        string text;
        try
        {
            text = reader.Load(root);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            return CompileResult.Failed(
                new Diagnostic(
                    DiagnosticCode.Missing,
                    Severity.Error,
                    SourceSpan.StartOf(root),
                    "there is no such file"
                )
            );
        }
        catch (InvalidDataException)
        {
            return CompileResult.Failed(SourceProblems.TooLarge(SourceSpan.StartOf(root)));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Unreadable(root, "the file cannot be read", "check its permissions");
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return CompileResult.Failed(SourceProblems.Empty(root));
        }

        if (root.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return JsonStory.Load(root, text, reader.Hash());
        }

        return SourceProblems.IsNoText(text)
            ? Unreadable(root, "the file is not text", "name a .ink file, written in UTF-8")
            : InkSource.Compile(root, reader);
    }

    /// <summary>Compiles a story once more, for another thread: the text as it was read, however the files were edited since.</summary>
    /// <param name="story">The story.</param>
    /// <returns>Another of the same; null for a story that came as JSON, which has no source.</returns>
    public static Story? CompileAgain(Story story) =>
        story.Inventory is null
            ? null
            : Compile(
                story.Files[0],
                new MemoryFiles(story.Files.ToDictionary(file => file, story.SourceOf, StringComparer.Ordinal))
            ).Story;

    private static CompileResult Unreadable(string path, string message, string help) =>
        CompileResult.Failed(
            new Diagnostic(
                DiagnosticCode.Unreadable,
                Severity.Error,
                SourceSpan.StartOf(Path.GetFileName(path.TrimEnd('/', '\\'))),
                message,
                help
            )
        );
}
