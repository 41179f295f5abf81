using SinoRussia.Game.Records;

namespace SinoRussia.Game.Tests;

public sealed class CauseTests
{
    [Fact]
    public void An_echo_stems_from_the_decision_that_began_it()
    {
        Campaign campaign = Tale.Play(
            """
            # meter: trust; Trust
            VAR trust = 50
            * [Sell the port #id: port]
              Sold.
            - * [Wait]
              Time goes by.
            - ~ trust -= 7
              The port is theirs now. # echo: port
            -> END
            """,
            0,
            0
        );

        Assert.Equal(new Cause(CauseKind.Echo, "Sell the port", 0), Assert.Single(campaign.Ledger.Effects).Cause);
    }

    [Fact]
    public void An_echo_stems_from_the_latest_decision_of_that_id()
    {
        Campaign campaign = Tale.Play(
            """
            # meter: trust; Trust
            VAR trust = 50
            VAR asked = 0
            -> desk
            === desk
            + [Ask again #id: ask]
              ~ asked += 1
              { asked == 3:
                  ~ trust += 1
                  They gave in. # echo: ask
                  -> END
              }
            -> desk
            """,
            0,
            0,
            0
        );

        Assert.Equal(2, Assert.Single(campaign.Ledger.Effects).Cause.Decision);
    }

    [Fact]
    public void An_echo_of_something_never_decided_keeps_its_name()
    {
        Campaign campaign = After("It comes back. # echo: never");

        Assert.Equal(new Cause(CauseKind.Echo, "never", null), Assert.Single(campaign.Ledger.Effects).Cause);
    }

    [Fact]
    public void An_echo_before_any_decision_is_an_echo_all_the_same()
    {
        Campaign campaign = Tale.Play(
            "# meter: trust; Trust\nVAR trust = 50\n~ trust += 1\nOld debts. # echo: old\n* [Go] -> END"
        );

        Assert.Equal(new Cause(CauseKind.Echo, "old", null), Assert.Single(campaign.Ledger.Effects).Cause);
    }

    [Fact]
    public void An_echo_of_nothing_is_no_echo() =>
        Assert.Equal(CauseKind.Decision, Assert.Single(After("So it goes. # echo:").Ledger.Effects).Cause.Kind);

    [Theory]
    [InlineData("# drift: the market", "the market")]
    [InlineData("# drift", "the course of things")]
    public void Drift_is_named_by_the_story(string tag, string name)
    {
        Campaign campaign = After($"The quarter ends. {tag}");

        Assert.Equal(new Cause(CauseKind.Drift, name, null), Assert.Single(campaign.Ledger.Effects).Cause);
    }

    [Theory]
    [InlineData("Energy: The brake test. Ice holds. # rival", "Energy: The brake test")]
    [InlineData("Energy: The brake test. Ice holds. # rival # scene: Levies", "Energy: The brake test")]
    [InlineData("Energy: The brake test. Ice holds. # rival: Ports", "Ports")]
    [InlineData("Industry: build it there?. She does. # rival", "Industry: build it there?")]
    [InlineData("War: 4.5 tonnes of it. They float. # rival", "War: 4.5 tonnes of it")]
    [InlineData("Money: the end… Nobody pays. # rival", "Money: the end…")]
    [InlineData("Done without you # rival", "Done without you")]
    public void What_the_rival_settles_goes_by_its_own_line(string line, string name)
    {
        Campaign campaign = Tale.Play($"{Scene}{line}\n-> END", 0);

        Assert.Equal(new Cause(CauseKind.Rival, name, null), Assert.Single(campaign.Ledger.Effects).Cause);
    }

    [Fact]
    public void Each_line_has_a_cause_of_its_own()
    {
        Campaign campaign = Tale.Play(
            """
            # meter: trust; Trust
            VAR trust = 50
            * [Sign #id: sign]
              ~ trust += 1
              Signed.
              ~ trust += 2
              It pays. # echo: sign
              ~ trust += 3
              Time. # drift
              ~ trust += 4
              Settled. # rival
              ~ trust += 5
              And on.
            -> END
            """,
            0
        );

        Assert.Equal(
            [
                (CauseKind.Decision, 1),
                (CauseKind.Echo, 2),
                (CauseKind.Drift, 3),
                (CauseKind.Rival, 4),
                (CauseKind.Decision, 5),
            ],
            campaign.Ledger.Effects.Select(effect => (effect.Cause.Kind, (int)effect.Change))
        );
    }

    private const string Scene =
        "# meter: trust; Trust\nVAR trust = 50\nTwo windows. # scene: Two windows\n* [Go]\n  Gone.\n  ~ trust -= 3\n  ";

    private static Campaign After(string line) =>
        Tale.Play($"# meter: trust; Trust\nVAR trust = 50\n* [Go]\n  Gone.\n  ~ trust -= 3\n  {line}\n-> END", 0);
}
