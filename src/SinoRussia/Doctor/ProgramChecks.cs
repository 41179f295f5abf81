using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;
using SinoRussia.Narrative.Compilation;
using SinoRussia.Stories;

namespace SinoRussia.Doctor;

/// <summary>The program itself, and its stories.</summary>
internal static class ProgramChecks
{
    private const int ShortHash = 12;

    /// <summary>The version, as <c>--version</c> has it.</summary>
    public static string Version { get; } =
        typeof(ProgramChecks).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion
        ?? "";

    /// <summary>A native program is alone; the runtime's own switches say "native" under both.</summary>
    private static bool IsNative { get; } = !File.Exists(Path.Combine(AppContext.BaseDirectory, "sinorussia.dll"));

    /// <summary>Looks at the program and each campaign.</summary>
    /// <returns>What was found.</returns>
    public static IReadOnlyList<Check> All() =>
        [
            new Check(
                "version",
                Verdict.Ok,
                $"{Version}, {(IsNative ? "native" : RuntimeInformation.FrameworkDescription)}, {RuntimeInformation.RuntimeIdentifier}"
            ),
            .. StoryShelf.Campaigns.Select(Story),
        ];

    private static Check Story(StorySource source)
    {
        long began = Stopwatch.GetTimestamp();
        CompileResult opened = source.Open();
        string time = $"{Stopwatch.GetElapsedTime(began).TotalMilliseconds:0} ms";
        string name = $"story {source.Name}";
        if (opened.Story is not { } story)
        {
            return new Check(
                name,
                Verdict.Fail,
                $"does not compile: {opened.Errors.FirstOrDefault()}",
                $"sinorussia check {source.Name} lists what is wrong"
            );
        }

        string hash = story.Hash[..ShortHash];
        if (source.FullPath is { } path)
        {
            return new Check(name, Verdict.Ok, $"{hash}, compiled from {path} in {time}");
        }

        return story.Inventory is null
            ? new Check(name, Verdict.Ok, $"{hash}, compiled ahead, opened in {time}")
            : new Check(
                name,
                Verdict.Warn,
                $"{hash}, compiled from source in {time}: nothing was compiled ahead of this edition",
                "build the program again"
            );
    }
}
