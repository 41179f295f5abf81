using SinoRussia.Game;
using SinoRussia.Game.Records;
using SinoRussia.Narrative;
using SinoRussia.Narrative.Inventory;

namespace SinoRussia.Stories.Tests;

/// <summary>Random playthroughs of each campaign, looked at from all sides.</summary>
public sealed class CampaignWalkTests(CampaignWalks walks) : IClassFixture<CampaignWalks>
{
    /// <summary>Each campaign with each of its meters.</summary>
    public static TheoryData<string, string> EachMeter { get; } =
        new MatrixTheoryData<string, string>(Repository.Campaigns, ["trust", "dependence", "influence", "standing"]);

    [Theory]
    [MemberData(nameof(Repository.EachCampaign), MemberType = typeof(Repository))]
    public void Every_walk_reaches_an_ending(string campaign) =>
        Assert.All(walks.Of(campaign), walk => Assert.NotNull(walk.Ending));

    [Theory]
    [MemberData(nameof(Repository.EachCampaign), MemberType = typeof(Repository))]
    public void Every_scene_of_a_kind_is_seen_by_somebody(string campaign)
    {
        HashSet<string> seen = [.. walks.Of(campaign).SelectMany(Scenes)];
        IReadOnlyList<PlacedTag> tags = Repository.StoryOf(campaign).Inventory!.Tags;
        HashSet<SourceSpan> ofAKind = [.. tags.Where(tag => tag.Tag.Key == "kind").Select(tag => tag.At)];
        Assert.Empty(
            tags.Where(tag => tag.Tag.Key == "scene" && ofAKind.Any(kind => IsOnLineOf(kind, tag.At)))
                .Select(tag => tag.Tag.Value)
                .Except(seen)
        );
    }

    [Theory]
    [MemberData(nameof(EachMeter))]
    public void A_meter_ends_in_many_places(string campaign, string meter)
    {
        double[] ends = [.. walks.Of(campaign).Select(walk => walk.Meters[meter]!.Value)];
        double mean = ends.Average();
        double deviation = Math.Sqrt(ends.Average(end => Math.Pow(end - mean, 2)));
        Assert.True(deviation >= 8, $"{meter}: standard deviation {deviation:0.0}, mean {mean:0.0}");
        Assert.True(
            ends.Count(end => end is <= 0 or >= 100) <= ends.Length / 10,
            $"{meter} is pinned at an end too often"
        );
    }

    [Theory]
    [MemberData(nameof(Repository.EachCampaign), MemberType = typeof(Repository))]
    public void The_ledger_accounts_for_every_point(string campaign)
    {
        foreach (Campaign walk in walks.Of(campaign).Take(100))
        {
            Campaign start = walk.Undo(int.MaxValue);
            foreach (KeyValuePair<string, double> meter in walk.Meters.Values)
            {
                double opening = start.Ledger.Of(meter.Key).Sum(effect => effect.Change);
                double moved = walk.Ledger.Of(meter.Key).Sum(effect => effect.Change) - opening;
                Assert.Equal(meter.Value - start.Meters[meter.Key]!.Value, moved, 3);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Repository.EachCampaign), MemberType = typeof(Repository))]
    public void Drift_echoes_and_the_rival_have_causes_of_their_own(string campaign)
    {
        HashSet<CauseKind> kinds =
        [
            .. walks.Of(campaign).SelectMany(walk => walk.Ledger.Effects).Select(effect => effect.Cause.Kind),
        ];
        Assert.Superset(
            new HashSet<CauseKind> { CauseKind.Decision, CauseKind.Echo, CauseKind.Drift, CauseKind.Rival },
            kinds
        );
    }

    [Theory]
    [MemberData(nameof(Repository.EachCampaign), MemberType = typeof(Repository))]
    public void An_echo_names_the_decision_that_began_it(string campaign) =>
        Assert.All(
            walks
                .Of(campaign)
                .SelectMany(walk => walk.Ledger.Effects)
                .Where(effect => effect.Cause.Kind == CauseKind.Echo),
            effect => Assert.True(effect.Cause.Decision is not null, $"an echo of unknown origin: {effect.Cause.Name}")
        );

    [Theory]
    [MemberData(nameof(Repository.EachCampaign), MemberType = typeof(Repository))]
    public void Every_codex_entry_that_is_unlocked_can_be_read(string campaign)
    {
        Campaign last = walks.Of(campaign)[0];
        foreach (string id in walks.Of(campaign).SelectMany(walk => walk.Codex).Distinct(StringComparer.Ordinal))
        {
            CodexEntry? entry = last.CodexEntry(id);
            Assert.True(entry is { Title.Length: > 0, Paragraphs.Count: > 0, Source.Length: > 0 }, $"codex_{id}");
            Assert.Contains(entry!.Kind, (string[])["seed", "public", "invented"]);
        }
    }

    [Theory]
    [MemberData(nameof(Repository.EachCampaign), MemberType = typeof(Repository))]
    public void A_campaign_has_the_decisions_and_words_that_the_design_wants(string campaign)
    {
        Assert.InRange(walks.Of(campaign).Average(walk => walk.Journal.Count), 90, 130);
        Assert.InRange(walks.Of(campaign).Average(walk => walk.Passages.Sum(Words)), 13_000, 18_500);
    }

    [Theory]
    [MemberData(nameof(Repository.EachCampaign), MemberType = typeof(Repository))]
    public void The_same_seed_and_choices_give_the_same_campaign(string campaign)
    {
        Campaign once = Walker.Walk(Repository.StoryOf(campaign), 4711);
        Campaign again = Walker.Walk(Repository.StoryOf(campaign), 4711);
        Assert.Equal(once.Record().State, again.Record().State);
        Assert.Equal(once.Passages.SelectMany(Texts), again.Passages.SelectMany(Texts));
    }

    private static IEnumerable<string> Texts(Passage passage) => passage.Lines.Select(line => line.Text);

    private static int Words(Passage passage) =>
        passage.Lines.Sum(line => line.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);

    private static bool IsOnLineOf(SourceSpan one, SourceSpan other) =>
        one.File == other.File && one.Line == other.Line;

    private static IEnumerable<string> Scenes(Campaign walk) =>
        walk.Passages.SelectMany(passage => passage.Lines).SelectMany(line => line.Tags.ValuesOf("scene"));
}
