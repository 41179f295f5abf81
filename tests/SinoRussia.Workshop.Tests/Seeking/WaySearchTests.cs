using SinoRussia.Game;
using SinoRussia.Narrative;
using SinoRussia.Workshop.Seeking;

namespace SinoRussia.Workshop.Tests.Seeking;

public sealed class WaySearchTests
{
    private const string Hall = """
        VAR trust = 50
        A hall.
        -> hall
        === hall ===
        + [Smile] You smile.
          ~ trust = trust + 5
        + [Wait] You wait.
        + [Look]
          {trust >= 60: She smiles back.}
          {trust >= 900: She marries you.}
        * [Leave] -> street
        - -> hall
        === street ===
        The street.
        * [Home] Home.
          -> END
        = alley
        An alley.
        -> END
        === cellar ===
        The cellar.
        -> END
        === codex_hall ===
        Built in 1901.
        -> DONE
        """;

    [Theory]
    [InlineData(2, new int[0])]
    [InlineData(5, new int[0])]
    [InlineData(7, new int[0])]
    [InlineData(9, new[] { 1, 1, 3 })]
    [InlineData(13, new[] { 4 })]
    [InlineData(14, new[] { 4 })]
    public void The_way_found_is_the_shortest(int line, int[] choices)
    {
        WayReport report = Find(Hall, line);
        Assert.Equal(WayOutcome.Found, report.Outcome);
        Assert.Equal(choices, report.Way!.Choices);
        Assert.True(report.IsShortest);
    }

    [Theory]
    [InlineData(9)]
    [InlineData(14)]
    public void Playing_the_way_prints_the_line(int line)
    {
        WayReport report = Find(Hall, line);
        Campaign campaign = Campaign.Start(Ink.Story(Hall), report.Way!.Seed);
        foreach (int choice in report.Way.Choices)
        {
            campaign.Choose(choice - 1);
        }

        Assert.Contains(campaign.Current.Lines, told => report.Text.Contains(told.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_gate_is_named_with_the_values_that_were_reached()
    {
        WayReport report = Find(Hall, 10, steps: 500);
        Assert.Equal(WayOutcome.Gated, report.Outcome);
        WayCondition gate = Assert.Single(report.Conditions, condition => !condition.Held);
        Assert.Equal("trust >= 900", gate.Text);
        Assert.Equal("trust", gate.Reached.Single().Key);
        Assert.StartsWith("50 to ", gate.Reached.Single().Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(17)]
    [InlineData(20)]
    public void Where_nothing_leads_that_is_said(int line) => Assert.Equal(WayOutcome.Dead, Find(Hall, line).Outcome);

    [Fact]
    public void A_line_that_prints_nothing_stands_for_the_next_one_that_does()
    {
        WayReport report = Find(Hall, 6);
        Assert.Equal((6, 7), (report.Asked.Line, report.Sought.Line));
    }

    [Fact]
    public void An_entry_of_the_codex_is_found_by_what_unlocks_it()
    {
        WayReport report = Find(
            """
            -> a
            === a ===
            * [Go]
              You go. # codex: hall
              -> END
            === codex_hall ===
            Built in 1901.
            -> DONE
            """,
            7
        );
        Assert.True(report.Unlocks);
        Assert.Equal([1], report.Way!.Choices);
    }

    [Fact]
    public void A_long_way_is_found_and_shortened()
    {
        WayReport report = Find(
            """
            VAR n = 0
            -> loop
            === loop ===
            + [On] ~ n = n + 1
            + [Stay]
            - {n > 30: -> done}
            -> loop
            === done ===
            At last.
            -> END
            """.Replace("[On] ~ n = n + 1", "[On]\n  ~ n = n + 1", StringComparison.Ordinal),
            10
        );
        Assert.Equal(WayOutcome.Found, report.Outcome);
        Assert.Equal(31, report.Way!.Choices.Count);
    }

    [Fact]
    public void The_same_options_give_the_same_answer() => Assert.Equivalent(Find(Hall, 9), Find(Hall, 9));

    [Fact]
    public void A_file_without_text_has_no_answer() =>
        Assert.Null(WaySearch.Run(Ink.Story("VAR a = 1\n-> END"), "story.ink", 1, new WayOptions()));

    private static WayReport Find(string ink, int line, int steps = 5_000) =>
        WaySearch.Run(Ink.Story(ink), "story.ink", line, new WayOptions { Steps = steps })!;
}
