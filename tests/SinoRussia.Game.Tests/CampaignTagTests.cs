namespace SinoRussia.Game.Tests;

public sealed class CampaignTagTests
{
    [Fact]
    public void A_campaign_has_no_ending_before_its_end()
    {
        Campaign campaign = Tale.Play("Hello.\n* [Go]\nGone. # ending: gone\n-> END");
        Assert.Null(campaign.Ending);
        Assert.Equal(CampaignStatus.Deciding, campaign.Status);

        campaign.Choose(0);

        Assert.Equal(("gone", CampaignStatus.Ended), (campaign.Ending, campaign.Status));
        Assert.Empty(campaign.Choices);
        Assert.Null(campaign.Undo().Ending);
    }

    [Fact]
    public void The_last_ending_counts() =>
        Assert.Equal("two", Tale.Play("A. # ending: one\nB. # ending: two\nC. # ending:\n-> END").Ending);

    [Fact]
    public void Codex_entries_and_achievements_are_kept_once_in_the_order_of_unlocking()
    {
        Campaign campaign = Tale.Play(
            """
            A. # codex: gas # codex: port # achievement: first
            * [Go]
            B. # codex: gas # achievement: first # achievement: second
            C. # codex: memo # codex: # achievement:
            -> END
            """,
            0
        );

        Assert.Equal(["gas", "port", "memo"], campaign.Codex);
        Assert.Equal(["first", "second"], campaign.Achievements);
    }

    [Fact]
    public void A_scene_lasts_until_the_next()
    {
        Campaign campaign = Tale.Play(
            """
            Hello. # scene: Arrival
            * [Sit]
            You sit. # scene:
            ** [Work]
            You work. # scene: Desk
            -> END
            """
        );
        Assert.Equal("Arrival", campaign.Scene);

        campaign.Choose(0);
        Assert.Equal("Arrival", campaign.Scene);

        campaign.Choose(0);
        Assert.Equal("Desk", campaign.Scene);
        Assert.Equal(["Arrival", "Arrival"], campaign.Journal.Select(decision => decision.Scene));
    }

    [Fact]
    public void A_decision_is_recorded_as_it_was_taken()
    {
        Campaign campaign = Tale.Play(
            "# meter: m; M\nVAR m = 4\n-> desk\n=== desk\nHello.\n* [No]\n* [Yes #id: yes]\n~ m = 9\nSo be it.\n- -> END",
            1
        );

        Assert.Equal(
            ("desk", "yes", "Yes", 1, 4),
            (
                campaign.Journal[0].Knot,
                campaign.Journal[0].Id,
                campaign.Journal[0].Text,
                campaign.Journal[0].Index,
                campaign.Journal[0].Meters["m"]
            )
        );
    }

    [Fact]
    public void There_is_a_passage_for_the_opening_and_each_decision()
    {
        Campaign campaign = Tale.Play("A.\n+ [Go]\nB.\nC.\n- + [On]\n- D.\n-> END", 0, 0);

        Assert.Equal([null, 0, 1], campaign.Passages.Select(passage => passage.Decision));
        Assert.Equal(["A.", "B.C.", "D."], campaign.Passages.Select(p => string.Concat(p.Lines.Select(l => l.Text))));
        Assert.Same(campaign.Passages[^1], campaign.Current);
    }
}
