namespace SinoRussia.Game.Tests;

public sealed class TurnTests
{
    private const string Desk = """
        # meter: trust; Trust
        # turn: quarter; Quarter
        # date: label
        VAR trust = 50
        VAR quarter = 1
        VAR label = "Q3 2025"
        -> desk
        === desk
        Quarter {quarter}.
        + [Work]
          ~ trust += 1
          You work.
          ~ quarter += 1
          ~ label = "Q4 2025"
          ~ trust -= 2
          A quarter ends. # drift
        -> desk
        """;

    [Fact]
    public void A_move_is_noted_with_its_turn_and_date()
    {
        Campaign campaign = Tale.Play(Desk, 0);

        Assert.Equal(
            [(1.0, 1, "Q3 2025"), (-2.0, 2, "Q4 2025")],
            campaign.Ledger.Effects.Select(effect => (effect.Change, effect.Turn, effect.Date))
        );
    }

    [Fact]
    public void The_campaign_and_its_decisions_know_their_turn_and_date()
    {
        Campaign campaign = Tale.Play(Desk, 0, 0);

        Assert.Equal((3, "Q4 2025"), (campaign.Turn, campaign.Date));
        Assert.Equal([1, 2], campaign.Journal.Select(decision => decision.Turn));
        Assert.Equal(["Q3 2025", "Q4 2025"], campaign.Journal.Select(decision => decision.Date));
    }

    [Fact]
    public void A_story_without_turns_stays_in_the_first_and_has_no_date()
    {
        Campaign campaign = Tale.Play("+ [Go] On.\n- Done. -> END", 0);

        Assert.Equal((1, ""), (campaign.Turn, campaign.Date));
    }

    [Fact]
    public void Without_a_date_the_turn_stands_in_the_title_bar() =>
        Assert.Equal("Week 3", Tale.Play("# turn: w; Week\nVAR w = 3\nHello. -> END").Date);

    [Fact]
    public void A_date_that_is_missing_or_empty_gives_way_to_the_turn()
    {
        Assert.Equal("Week 3", Tale.Play("# turn: w; Week\n# date: d\nVAR w = 3\nHello. -> END").Date);
        Assert.Equal("Week 3", Tale.Play("# turn: w; Week\n# date: d\nVAR w = 3\nVAR d = \"\"\nHello. -> END").Date);
    }

    [Fact]
    public void A_turn_over_a_missing_variable_counts_as_absent()
    {
        Campaign campaign = Tale.Play("# turn: ghost; Week\nHello. -> END");

        Assert.Equal((1, ""), (campaign.Turn, campaign.Date));
    }

    [Fact]
    public void A_turn_that_is_a_word_is_counted()
    {
        Campaign campaign = Tale.Play(Seasons, 0, 0);

        Assert.Equal((3, "Season 3"), (campaign.Turn, campaign.Date));
    }

    [Fact]
    public void A_date_keeps_no_control_characters() =>
        Assert.Equal("Q3[31m", Tale.Play("# date: d\nVAR d = \"Q3\u001b[31m\"\nHello. -> END").Date);

    internal const string Seasons = """
        # turn: season; Season
        VAR season = "spring"
        -> year
        === year
        It is {season}.
        + [On]
          ~ season = season + "+"
          Time goes by.
        -> year
        """;
}
