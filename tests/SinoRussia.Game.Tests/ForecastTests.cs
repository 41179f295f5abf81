using SinoRussia.Game.Forecasts;

namespace SinoRussia.Game.Tests;

public sealed class ForecastTests
{
    private const string Head = """
        # meter: trust; Trust
        # meter: gas; Gas
        # turn: quarter; Quarter
        VAR trust = 50
        VAR gas = 50
        VAR quarter = 1
        VAR zero = 0

        """;

    [Fact]
    public void A_choice_shows_what_it_moves_itself_in_the_order_of_the_meters()
    {
        Forecast forecast = Briefed("* [Sign]\n~ gas -= 2\nSigned.\n~ trust += 5\nWell done.\n-> END");

        Assert.Equal([new("trust", 5), new("gas", -2)], forecast.Expected);
    }

    [Fact]
    public void Echoes_drift_and_the_rival_are_not_its_doing()
    {
        Forecast forecast = Briefed(
            """
            * [Sign #id: sign]
              ~ trust += 1
              Signed.
              ~ trust += 10
              A debt. # echo: old
              ~ trust += 20
              Time. # drift
              ~ trust += 40
              Settled. # rival
            -> END
            """
        );

        Assert.Equal([new("trust", 1)], forecast.Expected);
    }

    [Fact]
    public void What_comes_with_the_next_turn_is_left_out()
    {
        Forecast forecast = Briefed(
            """
            * [Sign]
              ~ trust += 1
              Signed.
              ~ quarter += 1
              ~ trust += 10
              A new quarter.
              ~ trust += 20
              And on.
            -> END
            """
        );

        Assert.Equal([new("trust", 1)], forecast.Expected);
    }

    [Theory]
    [InlineData("* [Sign]\n~ trust += 3\n~ quarter += 1\nA new quarter.\n~ trust += 9\nOn.\n-> END")]
    [InlineData("* Sign\n~ trust += 3\nSigned.\n~ quarter += 1\n** [On] -> END")]
    [InlineData("* [Sign]\n~ trust += 3\n~ quarter += 1\n** [On] -> END")]
    public void A_result_that_shares_its_line_with_a_new_turn_still_counts(string choice) =>
        Assert.Equal([new("trust", 3)], Briefed(choice).Expected);

    [Fact]
    public void What_follows_the_next_decision_is_left_out() =>
        Assert.Equal(
            [new("trust", 1)],
            Briefed("* [Sign]\n~ trust += 1\nSigned.\n** [On]\n~ trust += 9\nOn.\n-> END").Expected
        );

    [Fact]
    public void A_meter_that_comes_back_is_left_out() =>
        Assert.Equal(
            [new("gas", 1)],
            Briefed("* [Sign]\n~ trust += 4\n~ gas += 1\nUp.\n~ trust -= 4\nDown.\n-> END").Expected
        );

    [Fact]
    public void A_choice_that_fails_when_tried_gives_no_forecast_and_no_harm()
    {
        Campaign campaign = Tale.Play(
            Head + "* [Divide]\n~ trust += 1\nYou try.\n{1 / zero}\n* [Sign]\n~ trust += 2\nSigned.\n- -> END"
        );

        IReadOnlyList<Forecast> forecasts = campaign.Forecasts(Difficulty.Briefed);

        Assert.Empty(forecasts[0].Expected);
        Assert.Equal([new("trust", 2)], forecasts[1].Expected);
        Assert.Equal((CampaignStatus.Deciding, 2), (campaign.Status, campaign.Choices.Count));
    }

    [Fact]
    public void A_choice_that_runs_out_gives_no_forecast() =>
        Assert.Empty(Briefed("* [Sign] -> on\n=== on\n~ trust += 1\nSigned.\nAnd").Expected);

    [Fact]
    public void A_locked_choice_has_none()
    {
        const string Choice =
            "+ [Sign #locked: Not yet. #forecast: Orlov; trust +; low]\n~ trust += 1\nSigned.\n-> END";

        Assert.Equal(Forecast.None, Briefed(Choice));
        Assert.Equal(Forecast.None, Tale.Play(Head + Choice).Forecasts(Difficulty.Analyst)[0]);
    }

    [Fact]
    public void The_dice_fall_as_they_were_forecast()
    {
        for (int seed = 0; seed < 20; seed++)
        {
            Campaign campaign = Campaign.Start(
                Tale.Of(Head + "~ temp x = RANDOM(1, 6)\nHello {x}.\n* [Throw]\n~ trust += RANDOM(1, 40)\nSo.\n-> END"),
                seed
            );
            double expected = Assert.Single(campaign.Forecasts(Difficulty.Briefed)[0].Expected).Change;

            campaign.Choose(0);

            Assert.Equal(50 + expected, campaign.Meters["trust"]);
        }
    }

    [Fact]
    public void Looking_ahead_does_not_move_the_campaign()
    {
        Campaign campaign = Office.Play(Tale.Of(Office.Ink), 4, [1, 2, 1]);
        string before = Tale.Everything(campaign);

        foreach (Difficulty difficulty in Enum.GetValues<Difficulty>())
        {
            Assert.Equal(campaign.Choices.Count, campaign.Forecasts(difficulty).Count);
        }

        Assert.Equal(before, Tale.Everything(campaign));
    }

    [Fact]
    public void Looking_again_costs_nothing_until_the_campaign_goes_on()
    {
        Campaign campaign = Tale.Play(
            Head + "+ [Sign]\n~ trust += 1\nSigned.\n- + [Wait]\n~ trust -= 1\nTime.\n-> END"
        );
        IReadOnlyList<Forecast> before = campaign.Forecasts(Difficulty.Briefed);
        Assert.Same(before, campaign.Forecasts(Difficulty.Briefed));

        campaign.Choose(0);

        Assert.Equal([new("trust", -1)], campaign.Forecasts(Difficulty.Briefed)[0].Expected);
        Assert.Equal(Forecast.None, campaign.Forecasts(Difficulty.Blind)[0]);
    }

    [Fact]
    public void A_story_without_meters_has_nothing_to_forecast() =>
        Assert.Equal(
            [Forecast.None],
            Tale.Play("VAR x = 1\n* [Go]\n~ x = 2\nGone. -> END").Forecasts(Difficulty.Briefed)
        );

    private static Forecast Briefed(string choices) =>
        Assert.Single(Tale.Play(Head + choices).Forecasts(Difficulty.Briefed));
}
