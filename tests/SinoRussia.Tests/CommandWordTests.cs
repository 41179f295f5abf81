namespace SinoRussia.Tests;

public sealed class CommandWordTests : IDisposable
{
    private readonly Desk _desk = new();
    private readonly string _office;

    public CommandWordTests() => _office = _desk.Put("office.ink", Tales.Office);

    [Fact]
    public void Help_names_every_word()
    {
        string said = Said("help");
        Assert.All(
            ["1 to 4", "save [NAME]", "undo", "meters", "ledger", "codex", "quit"],
            word => Assert.Contains(word, said, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("HELP")]
    [InlineData("?")]
    [InlineData(" help ")]
    public void Words_are_understood_in_any_case(string word) => Assert.Equal(Said("help"), Said(word));

    [Fact]
    public void Meters_says_what_they_stand_at() => Assert.Equal("Trust 50 (Middle).\nPower 20.\n", Said("meters"));

    [Fact]
    public void Ledger_says_what_moved_them_and_why()
    {
        Assert.Equal("Nothing has moved yet.\n", Said("ledger"));
        Assert.Equal(
            "Q1 2025: Trust rose from 50 to 60: Middle. Cause: Smile\nQ1 2025: Trust fell from 60 to 58: Middle. Cause: Frown\n",
            Said("ledger", "1\n2\n")
        );
    }

    [Fact]
    public void Codex_lists_what_is_unlocked_and_reads_one()
    {
        Assert.Equal("1: The hall\nType codex and a number to read one.\n", Said("codex"));
        Assert.Equal("The hall (public: a plan on the wall)\nIt has two doors.\n", Said("codex 1"));
        Assert.Equal(Said("codex"), Said("codex 7"));
    }

    [Fact]
    public void Undo_takes_the_last_decision_back_and_saves_that()
    {
        Assert.Equal("There is no decision to take back yet.\n", Said("undo"));
        string output = _desk.Play(_office, "1\n1\nundo\n", "--new").IsClean().Output;
        Assert.Contains(
            "?> Your last decision is taken back.\nAnna: \"Well, well.\"\n",
            output,
            StringComparison.Ordinal
        );
        Assert.Contains(", 1 decision\n", _desk.Run("saves", "list").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Save_keeps_the_game_in_a_slot_that_can_be_gone_on_with()
    {
        Assert.Equal("Saved in slot 'before lunch'.\n", Said("save before lunch", "1\n"));
        string output = _desk.Play(_office, "", "--slot", "before lunch").IsClean().Output;
        Assert.Contains("Trust 60", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Save_alone_keeps_the_place_in_the_slot_that_is_played() =>
        Assert.StartsWith("Saved in slot 'autosave-office-", Said("save"), StringComparison.Ordinal);

    [Theory]
    [InlineData("save ../../evil")]
    [InlineData("save a/b")]
    [InlineData("save \u001b[31m")]
    [InlineData("save CON")]
    [InlineData("save autosave-kremlin")]
    public void A_slot_of_a_bad_name_is_refused_in_a_sentence(string entry)
    {
        string said = Said(entry);
        Assert.DoesNotContain("Saved", said, StringComparison.Ordinal);
        Assert.EndsWith(".\n", said.Replace("one.", ".", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', said);
        Assert.Single(Directory.GetFiles(_desk.Saves, "*.json"));
    }

    [Theory]
    [InlineData("quit")]
    [InlineData("exit")]
    public void Quit_leaves_and_the_next_play_goes_on_there(string word)
    {
        Assert.EndsWith("?> ", _desk.Play(_office, $"1\n{word}\n4\n").IsClean().Output, StringComparison.Ordinal);
        Assert.Contains("Trust 60", _desk.Play(_office, "").IsClean().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_work_in_a_story_without_meters_too()
    {
        string road = _desk.Put("road.ink", Tales.Road);
        string output = _desk.Play(road, "meters\nledger\ncodex\nundo\nquit\n").IsClean().Output;
        Assert.EndsWith(
            "?> This story keeps no meters.\n?> Nothing has moved yet.\n?> No entry is unlocked yet.\n?> There is no decision to take back yet.\n?> ",
            output,
            StringComparison.Ordinal
        );
    }

    public void Dispose() => _desk.Dispose();

    /// <summary>What is said to an entry, from the prompt to the next one.</summary>
    private string Said(string entry, string before = "")
    {
        string told = _desk.Play(_office, before, "--new").Output;
        string output = _desk.Play(_office, $"{before}{entry}\nquit\n", "--new").IsClean().Output;
        int start = told.LastIndexOf("?> ", StringComparison.Ordinal) + 3;
        return output[start..^3];
    }
}
