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
        for (int seed = 1; seed <= MostTries; seed++)
        {
            Campaign walk = Walker.Walk(Repository.StoryOf(campaign), seed);
            if (walk.Ending == ending)
            {
                return
                [
                    $"// A way to the ending \"{ending}\".",
                    $"story: {campaign}",
                    $"seed: {seed}",
                    .. walk.Journal.Select(decision => $"take: #{decision.Id}"),
                    $"ending: {ending}",
                ];
            }
        }

        throw new InvalidOperationException($"no way to '{ending}' in {MostTries} walks");
    }
}
