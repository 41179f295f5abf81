using SinoRussia.Narrative.Diagnostics;
using SinoRussia.Workshop.Walking;
using SinoRussia.Workshop.Walking.Findings;
using SinoRussia.Workshop.Walking.Reports;
using SinoRussia.Workshop.Walking.Runs;

namespace SinoRussia.Workshop.Tests.Walking;

public sealed class WalkTests
{
    internal const string Office = """
        # title: Office
        # meter: trust; Trust; 0..100
        # turn: quarter; Quarter
        VAR trust = 50
        VAR quarter = 1
        VAR idle = 0
        -> desk
        === desk ===
        Quarter {quarter}. # scene: Desk # kind: dossier
        + [Praise #id: praise #forecast: Li; trust +; high #forecast: Wu; trust -; low]
            ~ trust += 7
            They smile.
        + [Scold #id: scold #forecast: Li; trust -; high]
            ~ trust -= 9
            They frown.
        + [Doodle]
            ~ idle += 1
            You doodle.
        * {trust >= 90} [Retire]
            You retire. # ending: retired
            -> END
        + [Storm out #locked: not today]
            -> desk
        -
        ~ quarter += 1
        {quarter > 8: -> leave}
        -> desk
        === leave ===
        {trust > 60: Friends. # ending: friends}
        {trust <= 60: Strangers. # ending: strangers}
        -> END
        === attic ===
        Nobody comes here.
        -> END
        """;

    [Theory]
    [InlineData("random")]
    [InlineData("rare")]
    [InlineData("explore")]
    [InlineData("first")]
    [InlineData("last")]
    public void A_walk_is_the_same_whatever_the_number_of_jobs(string policy)
    {
        string one = Json(
            Office,
            new WalkOptions
            {
                Runs = 60,
                Policy = policy,
                Jobs = 1,
            }
        );
        string three = Json(
            Office,
            new WalkOptions
            {
                Runs = 60,
                Policy = policy,
                Jobs = 3,
            }
        );
        Assert.Equal(one, three);
    }

    [Fact]
    public void Another_seed_gives_another_walk() =>
        Assert.NotEqual(
            Json(Office, new WalkOptions { Runs = 60, Seed = 1 }),
            Json(Office, new WalkOptions { Runs = 60, Seed = 2 })
        );

    [Fact]
    public void Endings_meters_and_scenes_are_counted()
    {
        WalkReport report = Walk(Office, new WalkOptions { Runs = 200, Jobs = 2 });
        Assert.Equal(200, report.Outcomes[RunOutcome.Ended]);
        Assert.Equal(["friends", "retired", "strangers"], report.Endings.Select(ending => ending.Id).Order());
        Assert.Equal(200, report.Endings.Sum(ending => ending.Runs));
        Assert.Equal(8, report.Decisions.P10);
        Assert.InRange(report.Meters[0].Spread.Median, 30, 60);
        Assert.True(report.Meters[0].Spread.Sd > 5);
        Assert.Equal(1, Assert.Single(report.Scenes).Share);
        Assert.Equal(1, report.Overlap);
    }

    [Fact]
    public void Advisers_are_scored_on_the_options_taken()
    {
        WalkReport report = Walk(Office, new WalkOptions { Runs = 50 });
        Assert.Equal(1, report.Advisers.Single(adviser => adviser.Adviser == "Li").Right.Share);
        Assert.Equal(0, report.Advisers.Single(adviser => adviser.Adviser == "Wu").Right.Share);
    }

    [Fact]
    public void Options_are_weighed_against_those_beside_them()
    {
        WalkReport report = Walk(Office, new WalkOptions { Runs = 50 });
        Assert.Equal("Scold", Assert.Single(report.Dominated).Text);
        Assert.Equal("Doodle", Assert.Single(report.Unread).Text);
        Assert.Equal((2, 3), (report.MeaningfulOptions.Hit, report.MeaningfulOptions.Total));
        Assert.True(report.Forks.Total > 10);
        Assert.True(report.Forks.Share > 0.5);
    }

    [Fact]
    public void A_line_not_seen_is_dead_gated_or_rare()
    {
        WalkReport report = Walk(Office, new WalkOptions { Runs = 40, Policy = "last" });
        Unvisited retire = report.Unvisited.Single(line => line.Line == 20);
        Assert.Equal(UnvisitedKind.Gated, retire.Kind);
        Assert.Equal("trust >= 90 (trust was 50)", retire.Gate!.ToString());
        Assert.Equal(UnvisitedKind.Rare, report.Unvisited.Single(line => line.Line == 12).Kind);
        Assert.Equal(UnvisitedKind.Dead, report.Unvisited.Single(line => line.Line == 33).Kind);
    }

    [Fact]
    public void A_waived_line_is_not_missed()
    {
        WalkReport report = Walk(
            "Hello. -> END\n// cover: unreachable for later\n=== attic\nDust.\n-> END",
            new WalkOptions { Runs = 5 }
        );
        Assert.Empty(report.Unvisited);
        Assert.Equal((1, 1), (report.Lines.Hit, report.Lines.Total));
        Assert.Equal(0, report.Knots.Total);
    }

    [Theory]
    [InlineData("Text.\n* [a] -> b\n* [c] -> END\n=== b\nGone.", DiagnosticCode.RanOut, RunOutcome.Stuck)]
    [InlineData("VAR z = 0\nText.\n* [a] {1 / z}\n* [c]\n- -> END", DiagnosticCode.DivisionByZero, RunOutcome.Failed)]
    [InlineData("Text.\n* [a] -> b\n* [c] -> END\n=== b\n-> b", DiagnosticCode.SilentLoop, RunOutcome.Looped)]
    [InlineData("Text.\n* [a] -> b\n* [c] -> END\n=== b\nHa.\n-> b", DiagnosticCode.EndlessText, RunOutcome.Looped)]
    [InlineData(
        "Text.\n* [a] -> b\n* [c] -> END\n=== b\n+ [x #locked: no] -> b",
        WorkshopCode.AllLocked,
        RunOutcome.Stuck
    )]
    public void A_fault_is_a_finding_and_the_walk_goes_on(string ink, string code, RunOutcome outcome)
    {
        WalkReport report = Walk(ink, new WalkOptions { Runs = 12, Patience = TimeSpan.FromSeconds(0.2) });
        WalkFinding finding = Assert.Single(report.Findings);
        Assert.Equal(code, finding.Diagnostic.Code);
        Assert.Equal("story.ink", finding.Diagnostic.At.File);
        Assert.Equal([1], finding.Replay.Choices);
        Assert.Equal(finding.Count, report.Outcomes[outcome]);
        Assert.InRange(finding.Count, 1, 11);
        Assert.Equal(12 - finding.Count, report.Outcomes[RunOutcome.Ended]);
    }

    [Fact]
    public void The_way_to_a_fault_is_made_short()
    {
        const string Ink = """
            VAR n = 0
            -> hub
            === hub
            Here.
            ~ n++
            + [North] Cold. -> hub
            + [South] Warm. -> hub
            + {n > 3} [West] -> trap
            + {n > 6} [Home] -> END
            === trap
            Snap.
            """;
        WalkReport report = Walk(Ink, new WalkOptions { Runs = 30 });
        WalkFinding finding = Assert.Single(report.Findings);
        Assert.Equal(4, finding.Replay.Choices.Count);
        Assert.Equal(3, finding.Replay.Choices[^1]);
    }

    [Fact]
    public void A_story_without_end_is_looped_and_no_fault()
    {
        WalkReport report = Walk("-> a\n=== a\nOn.\n+ [on] -> a", new WalkOptions { Runs = 3, MaxDecisions = 20 });
        Assert.Equal(3, report.Outcomes[RunOutcome.Looped]);
        Assert.Empty(report.Findings);
    }

    [Fact]
    public void Exploring_gets_where_chance_does_not()
    {
        // A row of doors: three choices in four end the story.
        IEnumerable<string> doors = Enumerable
            .Range(0, 12)
            .Select(i =>
                $"=== door{i}\nDoor {i}.\n+ [a] -> END\n+ [b] -> END\n+ [c] -> {(i < 11 ? $"door{i + 1}" : "END")}\n+ [d] -> END"
            );
        string ink = $"-> door0\n{string.Join('\n', doors)}";
        WalkReport Reached(string policy, int runs) => Walk(ink, new WalkOptions { Runs = runs, Policy = policy });
        Assert.True(Reached("random", 300).Knots.Hit < 10);
        Assert.Equal(12, Reached("explore", 300).Knots.Hit);
        Assert.Equal(48, Reached("explore", 600).Choices.Hit);
    }

    [Fact]
    public void An_interrupted_walk_tells_of_what_it_played()
    {
        using CancellationTokenSource stop = new();
        WalkReport report = SinoRussia.Workshop.Walking.Walk.Run(
            () => Ink.Story(Office),
            new WalkOptions { Runs = 100_000, Jobs = 1 },
            progress =>
            {
                Assert.Equal(100_000, progress.Of);
                stop.Cancel();
            },
            stop.Token
        );
        Assert.True(report.Interrupted);
        Assert.Equal(8, report.Runs);
    }

    [Fact]
    public void A_policy_that_is_not_there_is_refused() =>
        Assert.Throws<ArgumentException>(() => Walk(Office, new WalkOptions { Policy = "wise" }));

    internal static WalkReport Walk(string ink, WalkOptions options) =>
        SinoRussia.Workshop.Walking.Walk.Run(() => Ink.Story(ink), options);

    private static string Json(string ink, WalkOptions options)
    {
        WalkReport report = Walk(ink, options) with { Elapsed = TimeSpan.FromSeconds(1) };
        using MemoryStream stream = new();
        using (System.Text.Json.Utf8JsonWriter json = new(stream))
        {
            JsonReport.Write(report, "office", [], json);
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
