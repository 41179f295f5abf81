using SinoRussia.Commands;

namespace SinoRussia.Stories;

/// <summary>From what the player types to a story.</summary>
internal static class StoryShelf
{
    /// <summary>The campaigns inside the program, in the order in which the title screen shows them.</summary>
    public static IReadOnlyList<StorySource> Campaigns { get; } =
    [.. EmbeddedFiles.Roots.Select(name => new StorySource(name, null))];

    /// <summary>Finds a story.</summary>
    /// <param name="name">A campaign's name or a path.</param>
    /// <param name="problem">Why there is none, as a sentence; empty where there is one.</param>
    /// <returns>The story, or null.</returns>
    public static StorySource? Find(string name, out string problem)
    {
        problem = "";
        StorySource? campaign = Campaigns.FirstOrDefault(known => known.Name == name);
        if (campaign is not null)
        {
            return campaign;
        }

        if (Directory.Exists(name))
        {
            problem = $"'{name}' is a folder: name the story's root .ink file in it, or the .json that Inky exports";
            return null;
        }

        if (!File.Exists(name))
        {
            IEnumerable<string> names = Campaigns.Select(known => known.Name);
            problem =
                $"there is no story '{name}'{Suggestion.For(name, names)}: name a campaign ({string.Join(", ", names)}), or a path to a .ink or .json file";
            return null;
        }

        return new StorySource(name, Path.GetFullPath(name));
    }
}
