using SinoRussia.Commands;

namespace SinoRussia.Stories;

/// <summary>From what the player types to a story.</summary>
internal static class StoryShelf
{
    /// <summary>One command line may look into a folder while another, in the same process, does not.</summary>
    private static readonly AsyncLocal<IReadOnlyList<StorySource>?> InFolder = new();

    private static readonly IReadOnlyList<StorySource> Inside =
    [
        .. EmbeddedFiles.Roots.Select(name => new StorySource(name, null)),
    ];

    /// <summary>The campaigns, in the order in which the title screen shows them: those of the folder come first.</summary>
    public static IReadOnlyList<StorySource> Campaigns => InFolder.Value ?? Inside;

    /// <summary>Lets a folder's stories take the place of those inside the program, from here on in this command line.</summary>
    /// <param name="folder">The folder of <c>--stories</c>; null for the stories inside alone.</param>
    public static void LookInto(string? folder) =>
        InFolder.Value = folder is null
            ? null
            :
            [
                .. RootsIn(folder)
                    .Select(root => new StorySource(Path.GetFileNameWithoutExtension(root), root) { IsCampaign = true })
                    .UnionBy(Inside, campaign => campaign.Name, StringComparer.Ordinal),
            ];

    /// <summary>Why a folder's stories cannot be used.</summary>
    /// <param name="folder">The folder of <c>--stories</c>.</param>
    /// <returns>A sentence without a full stop; null where they can.</returns>
    public static string? Objection(string folder)
    {
        if (File.Exists(folder))
        {
            return $"--stories takes a folder, and '{folder}' is a file: to play one file, write sinorussia play {folder}";
        }

        if (!Directory.Exists(folder))
        {
            return $"there is no folder '{folder}': --stories takes the folder that holds kremlin.ink";
        }

        try
        {
            return RootsIn(folder).Length > 0
                ? null
                : $"there is no .ink file in '{folder}': --stories takes the folder that holds the root files, such as kremlin.ink";
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return $"the folder '{folder}' cannot be read: check its permissions";
        }
    }

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

    private static string[] RootsIn(string folder) =>
        [.. Directory.GetFiles(Path.GetFullPath(folder), "*.ink").OrderDescending(StringComparer.Ordinal)];
}
