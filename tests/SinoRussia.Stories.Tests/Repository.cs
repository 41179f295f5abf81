using System.Collections.Concurrent;
using SinoRussia.Narrative;
using SinoRussia.Narrative.Compilation;

namespace SinoRussia.Stories.Tests;

/// <summary>The stories as they lie in the repository.</summary>
internal static class Repository
{
    private static readonly ConcurrentDictionary<string, CompileResult> Compiled = new(StringComparer.Ordinal);

    public static string Folder { get; } = Find();

    public static string Stories => Path.Combine(Folder, "stories");

    /// <summary>The campaigns: one root file each.</summary>
    public static IReadOnlyList<string> Campaigns { get; } =
    [
        .. Directory
            .EnumerateFiles(Stories, "*.ink")
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The same, for theories.</summary>
    public static TheoryData<string> EachCampaign { get; } = [.. Campaigns];

    public static IEnumerable<string> InkFiles =>
        Directory.EnumerateFiles(Stories, "*.ink", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    public static CompileResult Compile(string campaign) =>
        Compiled.GetOrAdd(campaign, name => StoryCompiler.CompileFile(Path.Combine(Stories, $"{name}.ink")));

    public static Story StoryOf(string campaign) =>
        Compile(campaign).Story
        ?? throw new InvalidOperationException(string.Join('\n', Compile(campaign).Diagnostics));

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
