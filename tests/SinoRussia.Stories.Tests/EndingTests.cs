using SinoRussia.Game;
using SinoRussia.Narrative;

namespace SinoRussia.Stories.Tests;

/// <summary>
/// One recorded playthrough for each ending, in <c>Playthroughs/CAMPAIGN/ENDING.playtest</c>; <c>sinorussia test</c> runs
/// the same files. <c>UPDATE_PLAYTHROUGHS=1</c> looks for new ones where a story's edits have led the old ones astray.
/// </summary>
public sealed class EndingTests
{
    private const int MostTries = 20_000;

    /// <summary>Walks made in looking for one ending serve for the others, campaign by campaign.</summary>
    private static readonly Dictionary<string, Dictionary<string, IReadOnlyList<string>>> Found = [];
    private static readonly Dictionary<string, int> Seeds = [];

    public static TheoryData<string, string> EachEnding { get; } =
    [
        .. Repository.Campaigns.SelectMany(campaign =>
            EndingsOf(Repository.StoryOf(campaign))
                .Select(ending => new TheoryDataRow<string, string>(campaign, ending))
        ),
    ];

    [Theory]
    [MemberData(nameof(EachEnding))]
    public void A_recorded_playthrough_leads_to_each_ending(string campaign, string ending)
    {
        string path = Path.Combine(
            Repository.Folder,
            "tests",
            "SinoRussia.Stories.Tests",
            "Playthroughs",
            campaign,
            $"{ending}.playtest"
        );
        if (Environment.GetEnvironmentVariable("UPDATE_PLAYTHROUGHS") is "1" && Played(path, campaign) != ending)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllLines(path, Find(campaign, ending));
        }

        Assert.Equal(ending, Played(path, campaign));
    }

    private static IEnumerable<string> EndingsOf(Story story) =>
        story.Inventory!.Tags.Where(tag => tag.Tag.Key == "ending").Select(tag => tag.Tag.Value);

    private static string? Played(string path, string campaign)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        ILookup<string, string> lines = File.ReadLines(path)
            .Select(line => line.Split(": ", 2))
            .Where(parts => parts.Length == 2)
            .ToLookup(parts => parts[0], parts => parts[1]);
        Campaign played = Campaign.Start(
            Repository.StoryOf(campaign),
            int.Parse(lines["seed"].Single(), System.Globalization.CultureInfo.InvariantCulture)
        );
        foreach (string id in lines["take"])
        {
            Choice? choice = played.Choices.FirstOrDefault(choice => choice.Locked is null && $"#{choice.Id}" == id);
            if (choice is null)
            {
                return $"{id} is not open after {played.Journal.Count} decisions";
            }

            played.Choose(choice.Index);
        }

        return played.Ending;
    }

    private static IEnumerable<string> Find(string campaign, string ending)
    {
        lock (Found)
        {
            Dictionary<string, IReadOnlyList<string>> known = Found.TryGetValue(campaign, out var sofar)
                ? sofar
                : Found[campaign] = [];
            for (int tries = 0; tries < MostTries && !known.ContainsKey(ending); tries++)
            {
                int seed = Seeds[campaign] = Seeds.GetValueOrDefault(campaign) + 1;
                Campaign walk = Walker.Walk(Repository.StoryOf(campaign), seed);
                known.TryAdd(
                    walk.Ending!,
                    [
                        $"// A way to the ending \"{walk.Ending}\".",
                        $"story: {campaign}",
                        $"seed: {seed}",
                        .. walk.Journal.Select(decision => $"take: #{decision.Id}"),
                        $"ending: {walk.Ending}",
                    ]
                );
            }

            return known.TryGetValue(ending, out IReadOnlyList<string>? lines)
                ? lines
                : throw new InvalidOperationException($"no way to '{ending}' in {MostTries} walks");
        }
    }
}
