using SinoRussia.Narrative;

namespace SinoRussia.Stories;

/// <summary>The global tags of a root file, read without compiling it: the title screen shows them at once.</summary>
internal static class RootTags
{
    /// <summary>Reads the tags before the first line of another sort; comments and blank lines do not count.</summary>
    /// <param name="source">The root file's text.</param>
    /// <returns>The tags, in order.</returns>
    public static IReadOnlyList<Tag> In(string source)
    {
        List<Tag> tags = [];
        foreach (string line in source.Split('\n').Select(line => line.Trim()))
        {
            if (line.StartsWith('#'))
            {
                tags.Add(Tag.Parse(line[1..].Trim()));
            }
            else if (line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal))
            {
                break;
            }
        }

        return tags;
    }

    /// <summary>The same for a story that can be opened. A compiled story keeps its tags elsewhere: it has none here.</summary>
    /// <param name="source">The story.</param>
    /// <returns>The tags; none where the file cannot be read.</returns>
    public static IReadOnlyList<Tag> Of(StorySource source)
    {
        try
        {
            return In(source.ReadRoot());
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
