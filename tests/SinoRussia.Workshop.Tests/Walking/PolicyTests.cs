using SinoRussia.Game.Meters;
using SinoRussia.Narrative.Diagnostics;
using SinoRussia.Workshop.Walking;
using SinoRussia.Workshop.Walking.Policies;

namespace SinoRussia.Workshop.Tests.Walking;

public sealed class PolicyTests
{
    private static readonly Meter[] Meters =
    [
        new("trust", "Trust", 0, 100, []),
        new("energy_dep", "Dependence", 0, 100, []),
    ];

    [Fact]
    public void A_policies_file_is_bots_and_a_goal()
    {
        (PolicyBook book, IReadOnlyList<Diagnostic> findings) = PolicyBook.Parse(
            "kremlin.policies",
            """
            # bots of the Kremlin
            hawk: trust -1, dependence +0.5 x2
            balancer: trust -> 55, energy_dep -> 45 x3, random 10%   # careful
            goal: trust +, energy_dep -
            """,
            Meters
        );
        Assert.Empty(findings);
        Assert.Equal([new Wish("trust", -1, null), new Wish("energy_dep", 1, null)], book.Find("hawk")!.Wishes);
        Assert.Equal([new Wish("trust", 1, 55), new Wish("energy_dep", 3, 45)], book.Find("balancer")!.Wishes);
        Assert.Equal(0.1, book.Find("balancer")!.RandomShare);
        Assert.Equal([new Wish("trust", 1, null), new Wish("energy_dep", -1, null)], book.Goals);
        Assert.Null(book.Find("goal"));
    }

    [Theory]
    [InlineData("hawk trust +1", 1, "a bot is a name, a colon and its wishes")]
    [InlineData("hawk: trusst +1", 7, "the story has no meter 'trusst'")]
    [InlineData("hawk: trust +1, trust up", 17, "'trust up' is no wish")]
    [InlineData("random: trust +1", 1, "the name 'random' is taken")]
    public void What_is_wrong_with_it_is_said_with_its_place(string text, int column, string message)
    {
        Diagnostic finding = Assert.Single(PolicyBook.Parse("x.policies", text, Meters).Findings);
        Assert.Equal((column, message), (finding.At.Column, finding.Message));
        Assert.NotEmpty(finding.Help);
    }

    [Fact]
    public void A_bot_takes_what_suits_its_wishes()
    {
        const string Story = """
            # meter: trust; Trust; 0..100
            VAR trust = 50
            VAR n = 0
            -> a
            === a
            Now.
            + [down] Down.
                ~ trust -= 5
            + [up] Up.
                ~ trust += 5
            + [stay] Stay.
            -
            ~ n++
            {n < 6: -> a}
            -> END
            """;
        (PolicyBook book, _) = PolicyBook.Parse("p", "high: trust +\nlow: trust -\nmiddle: trust -> 60", Meters);
        double End(string policy) =>
            WalkTests
                .Walk(
                    Story,
                    new WalkOptions
                    {
                        Runs = 3,
                        Policy = policy,
                        Policies = book,
                    }
                )
                .Meters[0]
                .Spread.Median;
        Assert.Equal([80, 20, 60], new[] { End("high"), End("low"), End("middle") });
    }
}
