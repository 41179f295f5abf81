using System.Text.Json;

namespace SinoRussia.Tests;

public sealed class LookingBackTests : IDisposable
{
    private readonly Desk _desk = new();
    private readonly string _office;

    public LookingBackTests() => _office = _desk.Put("office.ink", Tales.Office);

    [Theory]
    [InlineData("rewind 2")]
    [InlineData(":rewind 2")]
    public void Rewind_goes_back_to_a_decision_and_keeps_the_line(string words)
    {
        Answer answer = Play($"1\n1\n2\n{words}\nmeters\nlines\n").IsClean();
        Assert.Contains(
            "You are back at decision 2. The line you left is kept as 'mine line 1': see lines.",
            answer.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("?> Trust 60 (Middle).\nPower 20.\n", answer.Output, StringComparison.Ordinal);
        Assert.Contains(
            "?> 1: mine line 1, goes on from here by 2 decisions; not over",
            answer.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Rewind_takes_a_quarter_and_says_what_it_does_not_know()
    {
        string output = Play("1\nrewind q1 2025\nrewind\n2\nrewind 7\nrewind winter\n").IsClean().Output;
        Assert.Contains("You are back at decision 1.", output, StringComparison.Ordinal);
        Assert.Contains("There is no decision to go back to yet.", output, StringComparison.Ordinal);
        Assert.Contains(
            "no decision or quarter '7': decisions go from 1 to 1; quarters are Q1 2025.",
            output,
            StringComparison.Ordinal
        );
        Assert.Contains("no decision or quarter 'winter'", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_are_compared_and_gone_on_with_by_number_or_name()
    {
        string output = Play("1\n1\nrewind 2\n2\ncompare 1\nline 1\nlines\nline nowhere\ncompare\n").IsClean().Output;
        Assert.Contains("They part at decision 2, in Q1 2025.", output, StringComparison.Ordinal);
        Assert.Contains("  first:  2. Frown\n  second: 2. Smile\n", output, StringComparison.Ordinal);
        Assert.Contains(
            "You go on with 'mine line 1'. The line you left is kept as 'mine line 2'.",
            output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "There is no line 'nowhere': they go from 1 to 2, see lines.",
            output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void History_and_ledger_are_told_in_words()
    {
        string output = Play("1\n2\nhistory\nledger power\nledger tr\nledger heaviest\nledger x\n").IsClean().Output;
        Assert.Contains("Turning points:\nQ1 2025: 1. Smile\n", output, StringComparison.Ordinal);
        Assert.Contains("Power has not moved yet.", output, StringComparison.Ordinal);
        Assert.Contains("Q1 2025: Trust rose from 50 to 60: Middle. Cause: Smile\n", output, StringComparison.Ordinal);
        Assert.Contains("1. Q1 2025: Smile (10 points: Trust +10)\n", output, StringComparison.Ordinal);
        Assert.Contains("There is no meter 'x'", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Saved_lines_are_listed_and_compared()
    {
        Play("1\n1\nrewind 2\n2\n4\n");
        Assert.Contains(
            "  mine line 1: parts at decision 2; not over, Q1 2025, after 2 decisions\n",
            _desk.Run("saves", "lines", "mine").IsClean().Output,
            StringComparison.Ordinal
        );
        string text = _desk.Run("saves", "compare", "mine", "mine line 1").IsClean().Output;
        Assert.Contains("First: mine: gone away, Q2 2025, after 3 decisions.\n", text, StringComparison.Ordinal);
        Assert.Contains("  first:  2. Frown\n", text, StringComparison.Ordinal);
        using JsonDocument json = JsonDocument.Parse(
            _desk.Run("saves", "compare", "mine", "mine line 1", "--json").IsClean().Output
        );
        Assert.Equal(1, json.RootElement.GetProperty("shared").GetInt32());
        Assert.Equal("gone_away", json.RootElement.GetProperty("lines")[0].GetProperty("ending").GetString());
        Assert.Equal(
            58,
            json.RootElement.GetProperty("turns")[0].GetProperty("first").GetProperty("trust").GetDouble()
        );
    }

    [Fact]
    public void Slots_of_two_stories_are_not_compared()
    {
        Play("1\n");
        _desk.Play(_desk.Put("road.ink", Tales.Road), "1\n", "--slot", "road");
        _desk.Run("saves", "compare", "mine", "road").Complains(2, "name two slots of one story");
        _desk.Run("saves", "compare", "mine", "nowhere").Complains(2, "there is no slot 'nowhere'");
        _desk.Run("saves", "lines", "../x").Complains(1, "slot's name");
    }

    [Fact]
    public void Show_filters_by_meter_and_names_what_weighed_most()
    {
        Play("1\n2\n");
        string text = _desk.Run("saves", "show", "mine", "--meter", "Trust").IsClean().Output;
        Assert.StartsWith(
            "What moved Trust:\n  Q1 2025: Trust 50 to 60. Smile (decision 1)\n",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "The decisions that weighed most:\n  1. Q1 2025: Smile (10 points",
            text,
            StringComparison.Ordinal
        );
        _desk.Run("saves", "show", "mine", "--meter", "gold").Complains(2, "name one of trust, power");
    }

    [Fact]
    public void A_memoir_is_text_or_markdown_on_the_screen_or_in_a_file()
    {
        Play("1\n4\n");
        Assert.Contains(
            "\n> Smile [1]\n",
            _desk.Run("saves", "memoir", "mine").IsClean().Output,
            StringComparison.Ordinal
        );
        _desk.Run("saves", "memoir", "mine", "-o", _desk["memoir.md"]).IsClean();
        string markdown = File.ReadAllText(_desk["memoir.md"]);
        Assert.StartsWith("# The Office\n", markdown, StringComparison.Ordinal);
        Assert.Contains("[^1]: Q1 2025. Trust +10 to 60.", markdown, StringComparison.Ordinal);
        _desk
            .Run("saves", "memoir", "mine", "-o", Path.Combine(_desk.Saves, "mine.json"))
            .Complains(2, "folder of saves");
        _desk.Run("saves", "memoir", "mine", "-o", _office).Complains(2, "over a story");
        _desk.Run("saves", "memoir", "nobody").Complains(2, "there is no slot");
    }

    public void Dispose() => _desk.Dispose();

    private Answer Play(string input) => _desk.Play(_office, input, "--slot", "mine", "--seed", "7");
}
