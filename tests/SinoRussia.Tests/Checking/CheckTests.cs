using System.Text.Json;

namespace SinoRussia.Tests.Checking;

public sealed class CheckTests : IDisposable
{
    private readonly Desk _desk = new();

    [Theory]
    [InlineData("Hi.\n-> END\n", "", 0, "no errors, no warnings · 1 file")]
    [InlineData("Hi.\n-> nowhere\n", "", 1, "1 error, 0 warnings · 1 file")]
    [InlineData("Hi.\n-> END\n=== lost\nHo.\n-> END\n", "", 0, "0 errors, 1 warning · 1 file")]
    [InlineData("Hi.\n-> END\n=== lost\nHo.\n-> END\n", "--strict", 1, "0 errors, 1 warning · 1 file")]
    [InlineData("Hi.\nTODO: more\n-> END\n", "--strict", 0, "0 errors, 0 warnings, 1 note · 1 file")]
    [InlineData("A tapestry.\n-> END\n", "--strict", 0, "no errors")]
    [InlineData("A tapestry.\n-> END\n", "--prose", 0, "1 warning")]
    [InlineData("A tapestry.\n-> END\n", "--prose --strict", 1, "1 warning")]
    [InlineData("", "", 1, "1 error")]
    [InlineData("INCLUDE", "", 1, "1 error")]
    public void The_exit_code_says_whether_the_story_passes(string ink, string options, int code, string summary)
    {
        Answer answer = Check(ink, options);
        Assert.Equal((code, ""), (answer.Code, answer.Error));
        Assert.Contains(summary, answer.OutputLines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_shows_its_line_and_the_way_out() =>
        Assert.StartsWith(
            "story.ink:1:4: error INK101: Divert target not found: '-> strat'\n    1 | -> strat\n           ^~~~~ did you mean 'start' (story.ink:2)?\n",
            Check("-> strat\n=== start\nHi.\n-> END\n", "").Output,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("--json")]
    [InlineData("--format json")]
    public void The_json_is_that_of_the_contract(string options)
    {
        Answer answer = Check("Two words.\n-> nowhere\n", options);
        Assert.Equal(1, answer.Code);
        using JsonDocument json = JsonDocument.Parse(answer.Output);
        Assert.Equal(_desk["story.ink"], json.RootElement.GetProperty("story").GetString());
        Assert.Equal(1, json.RootElement.GetProperty("files").GetInt32());
        Assert.Equal("INK101", json.RootElement.GetProperty("diagnostics")[0].GetProperty("code").GetString());
    }

    [Fact]
    public void Sarif_can_be_read_and_a_clean_story_has_no_results()
    {
        using JsonDocument json = JsonDocument.Parse(Check("Hi.\n-> END\n", "--format sarif").IsClean().Output);
        Assert.Equal(0, json.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
    }

    [Fact]
    public void Inky_s_pattern_is_a_line_a_finding() =>
        Assert.StartsWith(
            "ERROR: 'story.ink' line 2: ",
            Assert.Single(Check("Hi.\n-> nowhere\n", "--format inky").OutputLines),
            StringComparison.Ordinal
        );

    [Fact]
    public void Without_a_story_the_first_campaign_is_checked() =>
        Assert.Contains(" files · ", _desk.Run("check").OutputLines[^1], StringComparison.Ordinal);

    [Fact]
    public void A_prose_file_beside_the_story_changes_the_rules()
    {
        _desk.Put("prose.txt", "-tapestry\nsteely gaze\n");
        Answer answer = Check("A tapestry. A steely gaze.\n-> END\n", "--prose");
        Assert.Contains("'steely gaze'", answer.Output, StringComparison.Ordinal);
        Assert.Contains("1 warning", answer.OutputLines[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check nowhere.ink", "nowhere.ink")]
    [InlineData("check --format yaml", "--format takes text, json, sarif or inky")]
    [InlineData("check --watch kremlin", "name a path to watch")]
    public void Wrong_usage_is_explained(string line, string about) => _desk.Run(line.Split(' ')).Complains(2, about);

    [Fact]
    public void A_compiled_story_cannot_be_checked()
    {
        Inklecate.Compile(_desk.Put("story.ink", "Hi.\n-> END\n"), _desk["story.json"]);
        _desk.Run("check", _desk["story.json"]).Complains(2, ".ink source");
    }

    public void Dispose() => _desk.Dispose();

    private Answer Check(string ink, string options) =>
        _desk.Run(["check", _desk.Put("story.ink", ink), .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
}
