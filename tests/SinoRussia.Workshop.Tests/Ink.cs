using SinoRussia.Narrative;
using SinoRussia.Narrative.Compilation;

namespace SinoRussia.Workshop.Tests;

/// <summary>Stories from text.</summary>
internal static class Ink
{
    public static Story Story(string ink, params (string Path, string Text)[] others) =>
        Compile(ink, others).Story
        ?? throw new InvalidOperationException(string.Join('\n', Compile(ink, others).Diagnostics));

    private static CompileResult Compile(string ink, (string Path, string Text)[] others)
    {
        Dictionary<string, string> files = others.ToDictionary(file => file.Path, file => file.Text);
        files["story.ink"] = ink;
        return StoryCompiler.Compile("story.ink", new Files(files));
    }

    private sealed class Files(Dictionary<string, string> files) : IStoryFiles
    {
        public string Read(string path) =>
            files.TryGetValue(path, out string? text) ? text : throw new FileNotFoundException(path);
    }
}
