using System.Diagnostics;
using SinoRussia.Narrative.Diagnostics;

namespace SinoRussia.Game.Tests;

public sealed class FaultTests
{
    private const string Divides = """
        # meter: m; M
        VAR m = 10
        VAR zero = 0
        Hello.
        * [Divide]
          ~ m -= 3
          You sit down.
          ~ m -= 4
          You count: {10 / zero}.
          Never told.
        * [Rest]
          You rest.
        - -> END
        """;

    [Fact]
    public void A_division_by_zero_fails_with_what_was_told_so_far()
    {
        Campaign campaign = Tale.Play(Divides, 0);

        Assert.Equal(CampaignStatus.Failed, campaign.Status);
        Assert.Equal(DiagnosticCode.DivisionByZero, campaign.Fault?.Code);
        Assert.StartsWith("Hello.\nYou sit down.", Tale.Told(campaign), StringComparison.Ordinal);
        Assert.DoesNotContain("Never", Tale.Told(campaign), StringComparison.Ordinal);
        Assert.Empty(campaign.Choices);
    }

    [Fact]
    public void A_failed_campaign_can_still_be_looked_at()
    {
        Campaign campaign = Tale.Play(Divides, 0);

        Assert.Equal(-3, Assert.Single(campaign.Ledger.Effects).Change);
        Assert.Equal(7, campaign.Meters["m"]);
        Assert.Equal((1, "", ""), (campaign.Turn, campaign.Date, campaign.Scene));
        Assert.Empty(campaign.Forecasts(Difficulty.Briefed));
        Assert.Null(campaign.CodexEntry("m"));
        Assert.Throws<ArgumentOutOfRangeException>(() => campaign.Choose(0));
    }

    [Fact]
    public void A_failed_campaign_cannot_be_recorded() =>
        Assert.Throws<InvalidOperationException>(() => Tale.Play(Divides, 0).Record());

    [Fact]
    public void Going_back_a_decision_is_the_way_out()
    {
        Campaign back = Tale.Play(Divides, 0).Undo();

        Assert.Equal(Tale.Everything(Tale.Play(Divides)), Tale.Everything(back));
        back.Choose(1);
        Assert.Equal((CampaignStatus.Ended, (Diagnostic?)null), (back.Status, back.Fault));
    }

    [Fact]
    public void A_story_that_runs_out_fails_with_its_last_words()
    {
        Campaign campaign = Tale.Play("-> a\n=== a\nHello.\n* [Go]\n  Gone.\n- And then", 0);

        Assert.Equal((CampaignStatus.Failed, DiagnosticCode.RanOut), (campaign.Status, campaign.Fault?.Code));
        Assert.Equal("Hello.\nGone.\nAnd then", Tale.Told(campaign));
        Assert.Equal(CampaignStatus.Deciding, campaign.Undo().Status);
    }

    [Fact]
    public void A_silent_loop_fails_when_patience_ends_also_after_an_undo()
    {
        TimeSpan patience = TimeSpan.FromMilliseconds(120);
        long started = Stopwatch.GetTimestamp();
        Campaign campaign = Campaign.Start(
            Tale.Of("Hello.\n+ [Go]\n  Round and round.\n-> round\n=== round\n-> round"),
            1,
            patience
        );

        campaign.Choose(0);
        Assert.Equal((CampaignStatus.Failed, DiagnosticCode.SilentLoop), (campaign.Status, campaign.Fault?.Code));
        Assert.Equal("Hello.\nRound and round.", Tale.Told(campaign));

        Campaign back = campaign.Undo();
        Assert.Equal("Hello.", Tale.Told(back));
        back.Choose(0);
        Assert.Equal(CampaignStatus.Failed, back.Status);
        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(3), "patience was not kept");
    }

    [Fact]
    public void Text_without_end_fails_and_is_no_forecast()
    {
        Campaign campaign = Tale.Play(
            "# meter: m; M\nVAR m = 1\nHello.\n+ [Go]\n-> on\n=== on\n~ m += 1\nAnd on.\n-> on"
        );
        Assert.Empty(campaign.Forecasts(Difficulty.Briefed)[0].Expected);

        campaign.Choose(0);

        Assert.Equal((CampaignStatus.Failed, DiagnosticCode.EndlessText), (campaign.Status, campaign.Fault?.Code));
        Assert.Equal(CampaignStatus.Deciding, campaign.Undo().Status);
    }

    [Fact]
    public void A_story_that_fails_at_once_has_an_opening_all_the_same()
    {
        Campaign campaign = Tale.Play("VAR zero = 0\nHello. {1 / zero}\n-> END");

        Assert.Equal(CampaignStatus.Failed, campaign.Status);
        Assert.Single(campaign.Passages);
        Assert.Empty(campaign.Undo().Journal);
    }
}
