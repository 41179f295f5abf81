using System.Text.Json;

namespace SinoRussia.Tests;

public sealed class WhyTests : IDisposable
{
    private readonly Desk _desk = new();

    [Fact]
    public void The_way_can_be_played_as_it_is_printed()
    {
        _desk.Put("office.ink", Tales.Office);
        Answer why = _desk.Run("why", $"{_desk["office.ink"]}:{LineOf("You leave.")}").IsClean();
        string line = why.OutputLines.Single(row => row.Contains("play it:", StringComparison.Ordinal));
        string[] words = line[(line.IndexOf("sinorussia ", StringComparison.Ordinal) + 11)..].Split(' ');
        Assert.Contains("You leave.", _desk.Type("", [.. words, "--plain"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_finds_the_story_that_includes_it()
    {
        Directory.CreateDirectory(_desk["parts"]);
        _desk.Put("root.ink", "INCLUDE parts/one.ink\n-> one\n");
        string part = _desk.Put("parts/one.ink", "=== one ===\n* [Go] Gone.\n-> END\n");
        Answer why = _desk.Run("why", $"{part}:2").IsClean();
        Assert.StartsWith("parts/one.ink:2: ", why.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_campaign_is_known_by_its_files() =>
        Assert.Contains(
            "told before the first choice",
            _desk.Run("why", "kremlin/opening.ink:6").IsClean().Output,
            StringComparison.Ordinal
        );

    [Fact]
    public void What_is_not_reached_is_a_finding()
    {
        string story = _desk.Put("s.ink", "Hello.\n-> END\n=== a ===\nNever.\n-> END\n");
        Answer why = _desk.Run("why", $"{story}:4");
        Assert.Equal(1, why.Code);
        Assert.Contains("nothing diverts there", why.Output, StringComparison.Ordinal);
        using JsonDocument json = JsonDocument.Parse(_desk.Run("why", $"{story}:4", "--json").Output);
        Assert.Equal("dead", json.RootElement.GetProperty("outcome").GetString());
    }

    [Theory]
    [InlineData("office.ink", "FILE:LINE")]
    [InlineData("office.ink:0", "FILE:LINE")]
    [InlineData("nowhere.ink:4", "there is no file")]
    public void What_names_no_line_is_said(string place, string about) => _desk.Run("why", place).Complains(2, about);

    public void Dispose() => _desk.Dispose();

    private static int LineOf(string text) =>
        Tales.Office.Split('\n').Index().First(row => row.Item.Contains(text, StringComparison.Ordinal)).Index + 1;
}
