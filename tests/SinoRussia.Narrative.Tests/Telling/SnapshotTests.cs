using System.Text.Json.Nodes;

namespace SinoRussia.Narrative.Tests.Telling;

public sealed class SnapshotTests
{
    private const string Main = """
        VAR n = 0
        LIST Colours = red, (green)
        -> hub
        === hub
        ~ n = n + RANDOM(1, 6)
        {shuffle:
        - Rain.
        - Sun.
        - Wind.
        }
        Count {n}, {Colours}. {&One|Two|Three} {~a|b|c|d} # tag: {n}
        + [Up] You go up {hub}.
            <- aside
            -> hub
        + [Down {hub}] You go down. -> tunnel -> hub
        * [Once] Once only. -> hub
        + {hub > 40} [Leave] -> END
        === aside
        + [Aside {n}] Said aside. -> hub
        === tunnel
        Through the tunnel. {RANDOM(1, 100)}
        + [On] ->->
        """;

    private static readonly Story Story = Ink.Story(Main);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(30)]
    public void A_resumed_story_goes_on_with_the_same_text(int choices)
    {
        Narrator original = Story.Begin(4242);
        original.Play(choices);
        Narrator? resumed = Story.Resume(original.Snapshot());
        Assert.NotNull(resumed);
        Assert.Equal(original.Status, resumed.Status);
        Assert.Equal(original.Seed, resumed.Seed);
        Assert.Equal(original.Choices.Select(c => (c.Text, c.Source)), resumed.Choices.Select(c => (c.Text, c.Source)));
        original.Choose(0);
        resumed.Choose(0);
        Assert.Equal(original.Play(40), resumed.Play(40));
    }

    [Fact]
    public void A_snapshot_may_be_taken_between_two_lines()
    {
        Narrator original = Ink.Begin("One.\nTwo. {RANDOM(1, 1000)}\n* [a]\n- Three.\n");
        original.Continue();
        Assert.Equal(original.Story.Resume(original.Snapshot())!.Play(1), original.Play(1));
    }

    [Fact]
    public void The_same_seed_and_choices_give_the_same_text_and_another_seed_another()
    {
        Assert.Equal(Story.Begin(7).Play(40), Story.Begin(7).Play(40));
        Assert.NotEqual(Story.Begin(7).Play(40), Story.Begin(8).Play(40));
        Assert.Equal(Story.Begin(7).Play(40), Ink.Story(Main).Begin(7).Play(40));
    }

    [Fact]
    public void A_scout_does_not_move_the_original()
    {
        Narrator original = Story.Begin(9);
        original.Play(5);
        string before = original.Snapshot();
        Narrator scout = original.Scout();
        Assert.Equal(Story.Resume(before)!.Play(10), scout.Play(10));
        Assert.Equal(before, original.Snapshot());
        Assert.Equal(before, original.Scout(before).Snapshot());
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"inkSaveVersion\":10}")]
    [InlineData("no JSON")]
    public void A_snapshot_that_is_none_gives_null(string snapshot) => Assert.Null(Story.Resume(snapshot));

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public void A_snapshot_nested_deep_gives_null(string open, string close)
    {
        string deep =
            string.Concat(Enumerable.Repeat(open, 100_000)) + "1" + string.Concat(Enumerable.Repeat(close, 100_000));
        Assert.Null(Story.Resume(deep));
        Assert.Null(Story.Resume($"{{\"flows\":{deep}}}"));
    }

    [Fact]
    public void A_truncated_snapshot_gives_null()
    {
        Narrator narrator = Story.Begin(1);
        narrator.Play(3);
        string snapshot = narrator.Snapshot();
        for (int length = 0; length < snapshot.Length; length += 7)
        {
            Assert.Null(Story.Resume(snapshot[..length]));
        }
    }

    [Fact]
    public void A_snapshot_of_a_story_with_other_places_gives_null()
    {
        Narrator narrator = Story.Begin(1);
        narrator.Play(3);
        Assert.Null(Ink.Story("Hello.\n* [a]\n- End.\n").Resume(narrator.Snapshot()));
    }

    /// <summary>Every value in turn becomes a wrong one: the narrator may refuse, fail or go on, but nothing may escape.</summary>
    [Fact]
    public void A_snapshot_with_wrong_values_never_crashes()
    {
        Narrator narrator = Story.Begin(1);
        narrator.Play(6);
        string snapshot = narrator.Snapshot();
        int count = Leaves(JsonNode.Parse(snapshot)!).Count;
        foreach (
            string wrong in new[]
            {
                "null",
                "-1",
                "99999999999",
                "1.5",
                "\"x\"",
                "\"0.0.0\"",
                "[]",
                "{}",
                "[null]",
                "\"hub\"",
            }
        )
        {
            for (int i = 0; i < count; i++)
            {
                JsonNode root = JsonNode.Parse(snapshot)!;
                Leaves(root)[i](JsonNode.Parse(wrong));
                Survive(root.ToJsonString());
            }
        }
    }

    private static void Survive(string snapshot)
    {
        if (Story.Resume(snapshot, TimeSpan.FromSeconds(0.1)) is { } resumed)
        {
            resumed.Play(5);
            Assert.Equal(resumed.Status == NarratorStatus.Failed, resumed.Fault is not null);
        }
    }

    private static List<Action<JsonNode?>> Leaves(JsonNode node)
    {
        List<Action<JsonNode?>> all = [];
        if (node is JsonObject map)
        {
            foreach ((string key, JsonNode? value) in map.ToList())
            {
                all.Add(wrong => map[key] = wrong);
                all.AddRange(value is null ? [] : Leaves(value));
            }
        }
        else if (node is JsonArray list)
        {
            for (int i = 0; i < list.Count; i++)
            {
                int at = i;
                all.Add(wrong => list[at] = wrong);
                all.AddRange(list[i] is { } value ? Leaves(value) : []);
            }
        }

        return all;
    }
}
