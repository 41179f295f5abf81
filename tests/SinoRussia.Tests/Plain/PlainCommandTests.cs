using System.Text.RegularExpressions;

namespace SinoRussia.Tests.Plain;

public sealed partial class PlainCommandTests : IDisposable
{
    private readonly Desk _desk = new();
    private readonly string _office;

    public PlainCommandTests() =>
        _office = _desk.Put(
            "office.ink",
            Tales.Office.Replace("# codex: hall", "# codex: hall # codex: tea", StringComparison.Ordinal)
                + """

                === codex_tea
                # codex-title: The tea room
                # kind: invented
                The kettle is older than the hall.
                -> DONE
                """
        );

    [Fact]
    public void Status_says_where_you_are_and_what_is_asked() =>
        Assert.Equal(
            """
            The Office, Q1 2025, the scene is The hall.
            You have taken 1 decision; you play in the slot 'autosave'.

            Trust 60 (Middle). Power 20.

            1: Smile
               Trust rises sharply.
            2: Frown
               Trust falls.
            3: Stand on the table (locked: your knees say no)
            4: Leave
            Type a number from 1 to 4, or help.

            """,
            Autosave().Replace(Said("status", "1\n"), "autosave")
        );

    [Fact]
    public void Again_tells_the_last_passage_once_more()
    {
        string said = Said("again", "1\n");
        Assert.StartsWith("Anna: \"Well, well.\"\nShe laughs. \"Sit.\"\n", said, StringComparison.Ordinal);
        Assert.Contains("\n1: Smile\n", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "codex search kettle",
        "2: The tea room (invented for this game)\nType codex and a number to read one.\n"
    )]
    [InlineData(
        "codex search HALL",
        "1: The hall (public: a plan on the wall)\n2: The tea room (invented for this game)\n"
    )]
    [InlineData("codex search plan on", "1: The hall (public: a plan on the wall)\n")]
    [InlineData("codex search", "Type codex search and the words to look for.\n")]
    [InlineData("codex search gold", "No entry that you have unlocked has 'gold' in it.\n")]
    [InlineData("codex the tea", "The tea room (invented for this game)\nThe kettle is older than the hall.\n")]
    [InlineData("codex the", "1: The hall\n2: The tea room\nType codex and a number to read one.\n")]
    [InlineData(
        "codex gold",
        "No entry that you have unlocked is called 'gold'. Type codex for a list, or codex search gold.\n"
    )]
    public void The_codex_is_searched_and_read_by_title(string typed, string said) =>
        Assert.StartsWith(said, Said(typed), StringComparison.Ordinal);

    [Fact]
    public void History_is_told_turn_by_turn()
    {
        Assert.Equal(
            """
            At the start: Trust 50 (Middle). Power 20.
            Q1 2025: Trust rose from 50 to 58: Middle.
            Turning points:
            Q1 2025: 1. Smile

            """,
            Said("history", "1\n2\n")
        );
        Assert.Equal("At the start: Power 20.\nQ1 2025: Power did not move.\n", Said("history power", "1\n2\n"));
    }

    [Fact]
    public void A_comparison_is_told_without_columns()
    {
        string said = Said("compare 1", "1\n1\nrewind 2\n2\n");
        Assert.Contains(
            "Where the meters differ:\nQ1 2025: Trust 58 in the first, 70 in the second.\n",
            said,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain('|', said);
    }

    [Fact]
    public void Undo_takes_several_back()
    {
        Assert.StartsWith(
            "Your last 2 decisions are taken back.\nAnna:",
            Said("undo 2", "1\n2\n2\n"),
            StringComparison.Ordinal
        );
        Assert.Equal(
            "'3' decisions cannot be taken back: type undo, or undo and a number from 1 to 2.\n",
            Said("undo 3", "1\n2\n")
        );
        Assert.StartsWith("'two' decisions cannot", Said("undo two", "1\n2\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void Rewind_alone_lists_the_decisions()
    {
        string twelve = string.Concat(Enumerable.Repeat("1\n", 12));
        string said = Said("rewind", twelve);
        Assert.StartsWith("3: Q1 2025: Smile\n", said, StringComparison.Ordinal);
        Assert.EndsWith(
            "12: Q1 2025: Smile\nType rewind and a decision from 1 to 12, or a quarter: Q1 2025.\nType rewind all for every decision.\n",
            said,
            StringComparison.Ordinal
        );
        Assert.StartsWith("1: Q1 2025: Smile\n", Said("rewind all", twelve), StringComparison.Ordinal);
    }

    [Fact]
    public void Difficulty_holds_at_once_and_the_next_time()
    {
        string said = Said("difficulty analyst");
        Assert.StartsWith("Difficulty is analyst. Each choice shows which way", said, StringComparison.Ordinal);
        Assert.Contains("   Anna: Trust rises sharply (high confidence).\n", said, StringComparison.Ordinal);
        Assert.Contains("   Anna: Trust", _desk.Play(_office, "", "--new").IsClean().Output, StringComparison.Ordinal);
        string road = _desk.Put("road.ink", Tales.Road);
        Assert.Contains(
            "Difficulty changes nothing",
            _desk.Play(road, "difficulty blind\n").Output,
            StringComparison.Ordinal
        );
    }

    public void Dispose() => _desk.Dispose();

    private string Said(string typed, string before = "")
    {
        string told = _desk.Play(_office, before, "--new", "--seed", "7").IsClean().Output;
        string output = _desk.Play(_office, $"{before}{typed}\nquit\n", "--new", "--seed", "7").IsClean().Output;
        return output[(told.LastIndexOf("?> ", StringComparison.Ordinal) + 3)..^3];
    }

    [GeneratedRegex("autosave-office-[0-9a-z]+", RegexOptions.None, 1000)]
    private static partial Regex Autosave();
}
