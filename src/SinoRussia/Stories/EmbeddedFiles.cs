using System.Reflection;
using System.Text;
using SinoRussia.Narrative.Compilation;

namespace SinoRussia.Stories;

/// <summary>The stories inside the program.</summary>
internal sealed class EmbeddedFiles : IStoryFiles
{
    private const string Prefix = "stories/";

    private static readonly Assembly Program = typeof(EmbeddedFiles).Assembly;

    /// <summary>The names of the root files, without their ending.</summary>
    public static IReadOnlyList<string> Roots { get; } =
    [
        .. Program
            .GetManifestResourceNames()
            .Where(name =>
                name.StartsWith(Prefix, StringComparison.Ordinal)
                && name.EndsWith(".ink", StringComparison.Ordinal)
                && !name[Prefix.Length..].Contains('/', StringComparison.Ordinal)
            )
            .Select(name => Path.GetFileNameWithoutExtension(name))
            .OrderDescending(StringComparer.Ordinal),
    ];

    /// <inheritdoc />
    public string Read(string path)
    {
        using Stream stream =
            Program.GetManifestResourceStream(Prefix + path)
            ?? throw new FileNotFoundException($"no story file '{path}'", path);
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>What the build compiled of a campaign.</summary>
    /// <param name="name">The campaign.</param>
    /// <returns>A record for <see cref="CompiledStory"/>; null where there is none.</returns>
    public static string? CompiledAhead(string name)
    {
        using Stream? stream = Program.GetManifestResourceStream($"{Prefix}{name}.story");
        if (stream is null)
        {
            return null;
        }

        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
