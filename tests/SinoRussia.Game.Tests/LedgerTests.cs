using SinoRussia.Game.Records;

namespace SinoRussia.Game.Tests;

public sealed class LedgerTests
{
    private const string Head = """
        # meter: trust; Trust; 0..100
        # meter: gas; Gas; 0..100
        VAR trust = 50
        VAR gas = 50

        """;

    [Fact]
    public void What_moves_before_any_decision_is_the_opening()
    {
        Campaign campaign = Tale.Play(Head + "~ trust += 5\nYou arrive. # scene: Arrival\n* [Go] Gone. -> END");

        Effect effect = Assert.Single(campaign.Ledger.Effects);
        Assert.Equal(new Cause(CauseKind.Opening, "Arrival", null), effect.Cause);
        Assert.Equal((50, 55, 5), (effect.From, effect.To, effect.Change));
    }

    [Fact]
    public void A_move_belongs_to_the_decision_just_taken()
    {
        Campaign campaign = Tale.Play(Head + "* [Push on]\n~ trust -= 5\nThey frown.\n-> END", 0);

        Effect effect = Assert.Single(campaign.Ledger.Effects);
        Assert.Equal(new Cause(CauseKind.Decision, "Push on", 0), effect.Cause);
    }

    [Fact]
    public void Moves_before_on_and_after_a_line_are_all_noted()
    {
        Campaign campaign = Tale.Play(
            Head
                + """
                * [Push on]
                ~ trust += 1
                One {move()} word.
                ~ trust += 3
                -> END
                === function move()
                ~ trust += 2
                """,
            0
        );

        Assert.Equal(6, campaign.Ledger.Effects.Sum(effect => effect.Change));
        Assert.Equal(56, campaign.Meters["trust"]);
        Assert.All(campaign.Ledger.Effects, effect => Assert.Equal(0, effect.Cause.Decision));
    }

    [Fact]
    public void A_move_without_a_line_is_noted_before_the_choices()
    {
        Campaign campaign = Tale.Play(Head + "* [Push on]\n~ trust += 4\n** [Stop] -> END", 0);

        Assert.Equal(CampaignStatus.Deciding, campaign.Status);
        Assert.Equal(4, Assert.Single(campaign.Ledger.Effects).Change);
    }

    [Fact]
    public void A_move_without_a_line_at_the_very_start_is_noted()
    {
        Campaign campaign = Tale.Play(Head + "-> desk\n=== desk\n~ trust += 4\n* [Stop] -> END");

        Assert.Equal(CauseKind.Opening, Assert.Single(campaign.Ledger.Effects).Cause.Kind);
    }

    [Fact]
    public void Several_meters_on_one_line_move_in_the_order_of_their_declaration()
    {
        Campaign campaign = Tale.Play(Head + "* [Push on]\n~ gas += 1\n~ trust -= 2\nSo it goes.\n-> END", 0);

        Assert.Equal(["trust", "gas"], campaign.Ledger.Effects.Select(effect => effect.Meter));
        Assert.Equal([-2, 1], campaign.Ledger.Effects.Select(effect => effect.Change));
    }

    [Fact]
    public void A_meter_that_comes_back_within_a_line_has_not_moved() =>
        Assert.Empty(Tale.Play(Head + "* [Push on]\n~ gas += 1\n~ gas -= 1\nSo it goes.\n-> END", 0).Ledger.Effects);

    [Fact]
    public void Fractions_are_kept_to_four_decimals()
    {
        Campaign campaign = Tale.Play("# meter: m; M; 0..1\nVAR m = 0.1\n* [Go]\n~ m += 0.2\nGone. -> END", 0);

        Effect effect = Assert.Single(campaign.Ledger.Effects);
        Assert.Equal((0.1, 0.3, 0.2), (effect.From, effect.To, effect.Change));
    }

    [Fact]
    public void A_variable_that_no_meter_shows_leaves_no_trace() =>
        Assert.Empty(Tale.Play(Head + "VAR mood = 1\n* [Go]\n~ mood = 9\nGone. -> END", 0).Ledger.Effects);

    [Fact]
    public void A_ledger_stays_as_it_was_when_the_campaign_goes_on()
    {
        Campaign campaign = Tale.Play(Head + "+ [Go]\n~ gas += 1\nGone.\n- + [On]\n~ gas += 1\nOn.\n-> END", 0);
        Ledger before = campaign.Ledger;
        Assert.Same(before, campaign.Ledger);

        campaign.Choose(0);

        Assert.Single(before.Effects);
        Assert.Equal(2, campaign.Ledger.Effects.Count);
    }

    [Fact]
    public void The_ledger_tells_the_latest_the_moves_of_one_meter_and_the_heaviest_decisions()
    {
        static Effect Move(string meter, double to, int? decision) =>
            new(meter, 0, to, new Cause(CauseKind.Decision, "", decision), 1, "");
        Ledger ledger = new([Move("a", 1, null), Move("a", -3, 0), Move("b", 2, 1), Move("b", 1, 1), Move("a", 9, 2)]);

        Assert.Equal([9, 1], ledger.Latest(2).Select(effect => effect.Change));
        Assert.Equal([2, 1], ledger.Of("b").Select(effect => effect.Change));
        Assert.Equal([(2, 9), (0, 3), (1, 3)], ledger.Heaviest(5));
        Assert.Equal([(2, 9)], ledger.Heaviest(1));
    }
}
