using System.Text;
using System.Text.RegularExpressions;
using SinoRussia.Narrative.Compilation;

namespace SinoRussia.Stories;

/// <summary>From a file of a story to the story.</summary>
internal static partial class RootFinder
{
    /// <summary>How many folders up a root file is looked for.</summary>
    private const int MaxFoldersUp = 3;

    /// <summary>Finds the story that a file belongs to.</summary>
    /// <param name="file">A path, or a path inside one of the campaigns.</param>
    /// <returns>The story, and the file relative to its root's folder; null where there is none.</returns>
    public static (StorySource Source, string File)? Find(string file)
    {
        if (!File.Exists(file))
        {
            string inside = file.Replace('\\', '/');
            foreach (StorySource campaign in StoryShelf.Campaigns)
            {
                if (FileOf(campaign, inside) is { } known)
                {
                    return (campaign, known);
                }
            }

            return null;
        }

        string full = Path.GetFullPath(file);
        string? folder = Path.GetDirectoryName(full);
        for (int up = 0; folder is not null && up <= MaxFoldersUp; up++, folder = Path.GetDirectoryName(folder))
        {
            string relative = Path.GetRelativePath(folder, full).Replace('\\', '/');
            foreach (string root in Directory.EnumerateFiles(folder, "*.ink").Order(StringComparer.Ordinal))
            {
                if (root != full && Includes(root, relative))
                {
                    return (new StorySource(root, root), relative);
                }
            }
        }

        return (new StorySource(file, full), Path.GetFileName(full));
    }

    /// <summary>A file of a story by its path from the root's folder, or from where the program was called.</summary>
    /// <param name="source">The story.</param>
    /// <param name="file">The path.</param>
    /// <returns>The path from the root's folder; null where the story has no such file.</returns>
    public static string? FileOf(StorySource source, string file)
    {
        if (source.Compile().Story is not { } story)
        {
            return null;
        }

        string wanted = file.Replace('\\', '/');
        string fromRoot = source.FullPath is { } root
            ? Path.GetRelativePath(Path.GetDirectoryName(root)!, Path.GetFullPath(file)).Replace('\\', '/')
            : wanted;
        return story.Files.FirstOrDefault(known => known == fromRoot)
            ?? story.Files.FirstOrDefault(known => known == wanted)
            ?? story.Files.FirstOrDefault(known => wanted.EndsWith($"/{known}", StringComparison.Ordinal));
    }

    private static bool Includes(string root, string relative)
    {
        try
        {
            return IncludeLine()
                .Matches(File.ReadAllText(root, Encoding.UTF8))
                .Any(match => match.Groups["path"].Value.Trim() == relative);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    [GeneratedRegex(
        @"^\s*INCLUDE\s+(?<path>.+)$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex IncludeLine();
}
