using SinoRussia.Game;
using SinoRussia.Workshop.Playtests;

namespace SinoRussia.Workshop.Tests.Playtests;

public sealed class PlaytestTests
{
    private const string Office = """
        # meter: trust; Trust; 0..100
        VAR trust = 50
        VAR mood = "calm"
        Welcome.
        The desk is clean.
        -> top
        === top ===
        + [Smile #id: smile]
          ~ trust = trust + 10
          She laughs.
          "Sit down, please."
        + [Frown at her]
          ~ mood = "cross"
          Nobody asks.
        + [Leap #locked: bad knees]
        + [Leave #id: leave]
          You leave. # ending: gone
          -> END
        - -> top
        """;

    private const string Good = """
        // A morning at the office.
        story: office.ink
        seed: 3

        expect: Welcome.
        expect: …is clean.
        expect not: She laughs.
        choice: #smile
        choice not: Leap
        check: trust == 50
        ending: none

        take: #smile
        expect: She laughs.
        check: trust > 55
        check: mood == "calm"
        take: Frown…
        expect: Nobody asks.
        check: mood == cross
        take: 4
        ending: gone
        """;

    [Fact]
    public void A_playtest_that_is_right_passes()
    {
        PlaytestResult result = Run(Good);
        Assert.Empty(result.Failures);
        Assert.True(result.Passed);
    }

    [Theory]
    [InlineData("expect: Welcome.", "expect: Hello.", 5, "a line is not told")]
    [InlineData("expect not: She laughs.", "expect not: Welc…", 7, "should not be")]
    [InlineData("choice: #smile", "choice: #grin", 8, "'#grin' is not on offer")]
    [InlineData("choice not: Leap", "choice not: Frown at her", 9, "is on offer")]
    [InlineData("check: trust > 55", "check: trust > 60", 15, "trust is 60")]
    [InlineData("check: mood == \"calm\"", "check: moon == 1", 16, "no variable 'moon'")]
    [InlineData("ending: none", "ending: gone", 11, "the ending is 'none'")]
    [InlineData("take: 4", "take: 3", 20, "it is locked: bad knees")]
    [InlineData("take: 4", "take: 9", 20, "not on offer")]
    public void What_differs_is_said_with_its_line(string right, string wrong, int line, string message)
    {
        PlaytestResult result = Run(Good.Replace(right, wrong, StringComparison.Ordinal));
        PlaytestFailure failure = result.Failures[0];
        Assert.Equal(line, failure.Finding.At.Line);
        Assert.Contains(message, failure.Finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_difference_shows_what_was_expected_beside_what_was_told()
    {
        PlaytestFailure failure = Assert.Single(
            Run("story: o\nexpect: Welcome.\nexpect: The desk is bare.\n").Failures
        );
        Assert.Equal(["  Welcome.", "- The desk is bare.", "+ The desk is clean."], failure.Difference);
    }

    [Fact]
    public void Lines_in_another_order_differ() =>
        Assert.NotEmpty(Run("story: o\nexpect: The desk is clean.\nexpect: Welcome.\n").Failures);

    [Fact]
    public void A_story_that_fails_is_a_failure()
    {
        PlaytestResult result = PlaytestRunner.Run(
            Ink.Story("VAR z = 0\n* [Go] {1 / z}\n-> END\n"),
            PlaytestReader.Read("t.playtest", "story: s\ntake: 1\n")
        );
        Assert.Equal(PlaytestCode.Failed, Assert.Single(result.Failures).Finding.Code);
    }

    [Fact]
    public void A_recording_passes()
    {
        Campaign campaign = Campaign.Start(Ink.Story(Office), 7);
        campaign.Choose(0);
        campaign.Choose(1);
        campaign.Choose(3);
        string text = PlaytestRecording.Of(campaign, "office.ink");
        Assert.Contains("take: #smile\nexpect: She laughs.\n", text, StringComparison.Ordinal);
        Assert.Contains("take: Frown at her\n", text, StringComparison.Ordinal);
        Assert.EndsWith("check: trust == 60\nending: gone\n", text, StringComparison.Ordinal);
        Assert.True(Run(text).Passed);
    }

    [Fact]
    public void Updating_makes_a_playtest_pass_and_keeps_all_else()
    {
        string old = Good.Replace("Welcome.", "Hello.", StringComparison.Ordinal)
            .Replace("trust == 50", "trust == 40", StringComparison.Ordinal)
            .Replace("ending: gone", "ending: fired", StringComparison.Ordinal);
        string updated = PlaytestUpdate.Apply(old, Run(old));
        Assert.Equal(Good, updated);
    }

    [Fact]
    public void Updating_a_whole_recording_takes_new_lines_in_and_old_ones_out()
    {
        string updated = PlaytestUpdate.Apply(
            "story: o\nexpect: Hi.\nexpect: You.\nexpect: There.\n",
            Run("story: o\nexpect: Hi.\nexpect: You.\nexpect: There.\n")
        );
        Assert.Equal("story: o\nexpect: Welcome.\nexpect: The desk is clean.\n", updated);
        updated = PlaytestUpdate.Apply("story: o\nexpect: Hi.\n", Run("story: o\nexpect: Hi.\n"));
        Assert.Equal("story: o\nexpect: Welcome.\nexpect: The desk is clean.\n", updated);
    }

    [Theory]
    [InlineData("story: s\nexcept: x", 2, "'except' is no key")]
    [InlineData("story: s\nnonsense", 2, "'nonsense' is no key")]
    [InlineData("expect: x", 1, "names no story")]
    [InlineData("story: s\nseed: many", 2, "no seed")]
    [InlineData("story: s\ncheck: trust", 2, "no check")]
    [InlineData("story: s\ntake:", 2, "says nothing")]
    public void A_line_that_cannot_be_read_is_said(string text, int line, string message)
    {
        Playtest test = PlaytestReader.Read("t.playtest", text);
        Assert.Contains(
            test.Findings,
            finding => finding.At.Line == line && finding.Message.Contains(message, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("The desk is clean.", true)]
    [InlineData("The desk…", true)]
    [InlineData("...clean.", true)]
    [InlineData("…desk…", true)]
    [InlineData("The desk", false)]
    [InlineData("…desk", false)]
    public void An_ellipsis_stands_for_anything(string expected, bool meets) =>
        Assert.Equal(meets, Expectation.Meets("The desk is clean.", expected));

    private static PlaytestResult Run(string text) =>
        PlaytestRunner.Run(Ink.Story(Office), PlaytestReader.Read("t.playtest", text));
}
