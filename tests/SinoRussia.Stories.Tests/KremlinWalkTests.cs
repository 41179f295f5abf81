using SinoRussia.Game;
using SinoRussia.Game.Records;
using SinoRussia.Narrative;
using SinoRussia.Narrative.Inventory;

namespace SinoRussia.Stories.Tests;

/// <summary>A thousand random playthroughs of the Kremlin campaign, looked at from all sides.</summary>
public sealed class KremlinWalkTests : IClassFixture<KremlinWalks>
{
    private readonly IReadOnlyList<Campaign> _walks;

    public KremlinWalkTests(KremlinWalks walks) => _walks = walks.Campaigns;

    [Fact]
    public void Every_walk_reaches_an_ending() => Assert.All(_walks, walk => Assert.NotNull(walk.Ending));

    [Fact]
    public void Every_scene_is_seen_by_somebody()
    {
        HashSet<string> seen = [.. _walks.SelectMany(Scenes)];
        IEnumerable<string> written = Repository
            .KremlinStory.Inventory!.Tags.Where(tag => tag.Tag.Key == "scene")
            .Select(tag => tag.Tag.Value);
        Assert.Empty(written.Except(seen));
    }

    [Fact]
    public void Every_ending_is_reached_by_somebody()
    {
        IEnumerable<string> written = Repository
            .KremlinStory.Inventory!.Tags.Where(tag => tag.Tag.Key == "ending")
            .Select(tag => tag.Tag.Value);
        Assert.Empty(written.Except(_walks.Select(walk => walk.Ending!)));
    }

    [Theory]
    [InlineData("trust")]
    [InlineData("dependence")]
    [InlineData("influence")]
    [InlineData("standing")]
    public void A_meter_ends_in_many_places(string meter)
    {
        double[] ends = [.. _walks.Select(walk => walk.Meters[meter]!.Value)];
        double mean = ends.Average();
        double deviation = Math.Sqrt(ends.Average(end => Math.Pow(end - mean, 2)));
        Assert.True(deviation >= 8, $"{meter}: standard deviation {deviation:0.0}, mean {mean:0.0}");
        Assert.True(
            ends.Count(end => end is <= 0 or >= 100) <= ends.Length / 10,
            $"{meter} is pinned at an end too often"
        );
    }

    [Fact]
    public void The_ledger_accounts_for_every_point()
    {
        foreach (Campaign walk in _walks.Take(100))
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

    [Fact]
    public void Drift_echoes_and_the_rival_have_causes_of_their_own()
    {
        HashSet<CauseKind> kinds =
        [
            .. _walks.SelectMany(walk => walk.Ledger.Effects).Select(effect => effect.Cause.Kind),
        ];
        Assert.Superset(
            new HashSet<CauseKind> { CauseKind.Decision, CauseKind.Echo, CauseKind.Drift, CauseKind.Rival },
            kinds
        );
    }

    [Fact]
    public void An_echo_names_the_decision_that_began_it() =>
        Assert.All(
            _walks.SelectMany(walk => walk.Ledger.Effects).Where(effect => effect.Cause.Kind == CauseKind.Echo),
            effect => Assert.True(effect.Cause.Decision is not null, $"an echo of unknown origin: {effect.Cause.Name}")
        );

    [Fact]
    public void Every_codex_entry_that_is_unlocked_can_be_read()
    {
        Campaign last = _walks[0];
        foreach (string id in _walks.SelectMany(walk => walk.Codex).Distinct(StringComparer.Ordinal))
        {
            CodexEntry? entry = last.CodexEntry(id);
            Assert.True(entry is { Title.Length: > 0, Paragraphs.Count: > 0, Source.Length: > 0 }, $"codex_{id}");
            Assert.Contains(entry!.Kind, (string[])["seed", "public", "invented"]);
        }
    }

    [Fact]
    public void A_year_takes_an_evening()
    {
        double decisions = _walks.Average(walk => walk.Journal.Count);
        double words = _walks.Average(walk => walk.Passages.Sum(Words));
        Assert.InRange(decisions, 20, 40);
        Assert.InRange(words, 3000, 6500);
    }

    [Fact]
    public void The_same_seed_and_choices_give_the_same_year()
    {
        Campaign once = Walker.Walk(Repository.KremlinStory, 4711);
        Campaign again = Walker.Walk(Repository.KremlinStory, 4711);
        Assert.Equal(once.Record().State, again.Record().State);
        Assert.Equal(once.Passages.SelectMany(Texts), again.Passages.SelectMany(Texts));
    }

    private static IEnumerable<string> Texts(Passage passage) => passage.Lines.Select(line => line.Text);

    private static int Words(Passage passage) =>
        passage.Lines.Sum(line => line.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);

    private static IEnumerable<string> Scenes(Campaign walk) =>
        walk.Passages.SelectMany(passage => passage.Lines).SelectMany(line => line.Tags.ValuesOf("scene"));
}
