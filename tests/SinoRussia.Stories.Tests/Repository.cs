using SinoRussia.Narrative;
using SinoRussia.Narrative.Compilation;

namespace SinoRussia.Stories.Tests;

/// <summary>The stories as they lie in the repository.</summary>
internal static class Repository
{
    private static readonly Lazy<CompileResult> Compiled = new(() => StoryCompiler.CompileFile(Root("kremlin")));

    public static string Folder { get; } = Find();

    public static string Stories => Path.Combine(Folder, "stories");

    public static CompileResult Kremlin => Compiled.Value;

    public static Story KremlinStory =>
        Kremlin.Story ?? throw new InvalidOperationException(string.Join('\n', Kremlin.Diagnostics));

    public static string Root(string campaign) => Path.Combine(Stories, $"{campaign}.ink");

    public static IEnumerable<string> InkFiles =>
        Directory.EnumerateFiles(Stories, "*.ink", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static string Find()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "SinoRussia.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The repository's root was not found.");
    }
}
