using SinoRussia.Game.Meters;
using SinoRussia.Game.Records;
using SinoRussia.Game.Review;

namespace SinoRussia.Game.Tests.Review;

public sealed class ChronicleTests
{
    [Fact]
    public void Turns_have_what_the_meters_stood_at_and_the_decision_that_turned_them()
    {
        Chronicle chronicle = Chronicle.Of(Years.Play(1, 3, 2, 2));
        Assert.Equal(["Q1", "Q2", "Q3", "Q4"], chronicle.Turns.Select(turn => turn.Date));
        Assert.Equal([50, 48, 37, 34], chronicle.Turns.Select(turn => turn.End["trust"]!.Value));
        Assert.Equal([0, 1, 3, null], chronicle.Turns.Select(turn => turn.FirstDecision));
        Assert.Equal("1. Sell", ReviewWording.TurningPoint(chronicle, chronicle.Turns[0]));
        Assert.Equal("echo of 1. Sell", ReviewWording.TurningPoint(chronicle, chronicle.Turns[2]));
    }

    [Fact]
    public void Every_turn_begins_where_the_one_before_ended()
    {
        Chronicle chronicle = Chronicle.Of(Years.Play(1, 3, 2, 1, 2));
        Assert.Equal(50, chronicle.Opening["trust"]);
        Assert.Equal(chronicle.Opening, chronicle.Turns[0].Start);
        Assert.All(
            chronicle.Turns.Zip(chronicle.Turns.Skip(1)),
            pair => Assert.Equal(pair.First.End, pair.Second.Start)
        );
        Assert.Equal(chronicle.Now, chronicle.Turns[^1].End);
    }

    [Fact]
    public void What_weighed_most_counts_the_echoes()
    {
        string[] heaviest = [.. ReviewWording.Heaviest(Chronicle.Of(Years.Play(1, 2, 2)))];
        Assert.Equal("1. Q1: Sell (11 points: Gas -2, Trust -9)", heaviest[0]);
        Assert.Equal("2. Q2: Wait (1 point: Trust +1)", heaviest[1]);
    }

    [Fact]
    public void A_record_tells_the_same_as_the_campaign_without_its_story()
    {
        Campaign campaign = Years.Play(1, 2, 2, 2);
        Chronicle known = Chronicle.Of(campaign);
        Chronicle bare = Chronicle.Of(campaign.Record(), [], campaign.Meters, "Q5", ended: true, "a_long_wait");
        Assert.Equal(["Trust", "Gas"], bare.Meters.Select(meter => meter.Label));
        Assert.Equal(ReviewWording.Table(known), ReviewWording.Table(bare));
        Assert.Equal(ReviewWording.Heaviest(known), ReviewWording.Heaviest(bare));
    }

    [Fact]
    public void The_table_has_a_row_for_each_turn_and_columns_of_one_width()
    {
        string[] rows = [.. ReviewWording.Table(Chronicle.Of(Years.Play(1, 2)))];
        Assert.Equal(5, rows.Length);
        Assert.StartsWith("Start", rows[1], StringComparison.Ordinal);
        Assert.Single(rows.Select(row => row.Length).Distinct());
        Assert.Contains("3  -2", rows[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_story_without_turns_is_told_by_decisions()
    {
        Campaign campaign = Campaign.Start(
            Tale.Of("# meter: t; T; 0..9\nVAR t = 1\n-> a\n=== a\n+ [Up]\n  ~ t = t + 1\n  Up.\n- -> a\n"),
            1
        );
        campaign.Choose(0);
        campaign.Choose(0);
        Assert.Equal(["Decision 1", "Decision 2"], Chronicle.Of(campaign).Turns.Select(turn => turn.Date));
    }

    [Fact]
    public void A_campaign_that_has_just_begun_has_nothing_to_tell()
    {
        Chronicle chronicle = Chronicle.Of(Years.Play());
        Assert.Empty(chronicle.Turns);
        Assert.Empty(ReviewWording.Heaviest(chronicle));
        Assert.Equal(2, ReviewWording.Table(chronicle).Count());
    }

    [Theory]
    [InlineData("trust", "trust")]
    [InlineData("TRUST", "trust")]
    [InlineData("g", "gas")]
    [InlineData("", null)]
    [InlineData("x", null)]
    public void A_meter_is_meant_by_its_label_its_variable_or_the_beginning(string word, string? name)
    {
        IReadOnlyList<Meter> meters = Years.Play().Contract.Meters;
        Assert.Equal(name, ReviewWording.MeterNamed(meters, word)?.Name);
    }

    [Fact]
    public void A_damaged_cause_names_no_decision()
    {
        Chronicle chronicle = Chronicle.Of(Years.Play(1));
        Effect odd = chronicle.Passages[1].Effects[0] with { Cause = new Cause(CauseKind.Echo, "?", 7) };
        Chronicle damaged = chronicle with
        {
            Passages = [chronicle.Passages[0], chronicle.Passages[1] with { Effects = [odd] }],
        };
        Assert.Empty(ReviewWording.Heaviest(damaged));
        Assert.All(damaged.Turns, turn => Assert.Null(turn.Turning));
    }
}
