namespace SinoRussia.Tests.Plain;

public sealed class AfterTheEndTests : IDisposable
{
    private const string ToTheEnd = "1\n4\n";
    private readonly Desk _desk = new();
    private readonly string _office;
    private readonly string _road;

    public AfterTheEndTests()
    {
        _office = _desk.Put("office.ink", Tales.Office);
        _road = _desk.Put("road.ink", Tales.Road);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2\n9\n0\n")]
    [InlineData("\n   \n1\n")]
    [InlineData("2\nquit\nledger\n")]
    public void Choices_that_are_left_over_in_a_pipe_are_passed_over_without_a_word(string rest) =>
        Assert.Equal(Play(ToTheEnd), Play(ToTheEnd + rest));

    [Fact]
    public void Commands_among_them_are_answered() =>
        Assert.Equal(
            "?> Q1 2025: Trust rose from 50 to 60: Middle. Cause: Smile\n?> Trust 60 (Middle).\nPower 20.\n",
            Behind("2\nledger\n3\nmeters\n")
        );

    [Theory]
    [InlineData("status", "The campaign is over: Gone away.\n")]
    [InlineData("again", "?> You leave.\n")]
    [InlineData("help", "?> The campaign is over. Type a word:\n")]
    [InlineData("history", "Q1 2025: Trust rose from 50 to 60: Middle.\n")]
    [InlineData("gallery", "  Endings: Gone away.\n  Achievements: An early lunch.\n")]
    [InlineData("codex hall", "It has two doors.\n")]
    [InlineData("desk", "no other desk")]
    [InlineData("memoir", "The memoir is written to ")]
    [InlineData("lines", "the only line of play")]
    [InlineData("compare 1", "no other line of play")]
    [InlineData("rewind", "2: Q1 2025: Leave\n")]
    [InlineData("difficulty", "Difficulty is briefed.")]
    [InlineData("save done", "Saved in slot 'done'.")]
    [InlineData("load", "no other saved game")]
    public void Everything_can_be_looked_at(string command, string part) =>
        Assert.Contains(part, Behind($"{command}\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("undo")]
    [InlineData("rewind 2")]
    public void Going_back_takes_up_the_story_and_ends_it_again(string command)
    {
        string output = Behind($"{command}\n4\nmeters\n", Tales.Office + "\n=== never\nNo. # ending: never\n-> END\n");
        Assert.Contains("\n1: Smile\n", output, StringComparison.Ordinal);
        Assert.Contains(
            "The end: gone away.\nFound so far: 1 of 2 endings, 1 of 1 achievements.\n?> Trust 60 (Middle).",
            output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void New_begins_the_story_again_and_keeps_the_line()
    {
        string output = Behind("new\nmeters\nload\n");
        Assert.Contains("A new campaign begins. The line you left is kept as '", output, StringComparison.Ordinal);
        Assert.Contains("Welcome to the office.", output, StringComparison.Ordinal);
        Assert.Contains("?> Trust 50 (Middle).\n", output, StringComparison.Ordinal);
        Assert.Contains(", Q2 2025, 2 decisions, over.\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_slip_gets_the_nearest_word() =>
        Assert.Equal(
            "?> 'ledgr all' is not understood. Did you mean ledger all? Type rewind, new or quit, or help.\n",
            Behind("ledgr all\n")
        );

    [Fact]
    public void The_view_from_the_other_desk_is_told_once_the_campaign_is_over()
    {
        string story = Tales.Office.Replace("power; Power", "dependence; Dependence", StringComparison.Ordinal);
        story = story.Replace("VAR power", "VAR dependence", StringComparison.Ordinal);
        Assert.StartsWith(
            "?> The view from the other desk:\nQ1 2025: Smile\n",
            Behind("desk\n", story),
            StringComparison.Ordinal
        );
        Assert.Contains("told when the campaign is over", Play("1\ndesk\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_story_without_meters_answers_commands_and_passes_over_all_else()
    {
        const string Input = "1\n1\n1\n";
        string told = _desk.Play(_road, Input, "--new", "--seed", "7").IsClean().Output;
        string rest = _desk.Play(_road, Input + "north\n\n2\nundo\n1\nleft\n", "--new", "--seed", "7").IsClean().Output;
        Assert.Equal(
            "?> Your last decision is taken back.\nYou go on.\nNight.\n\n1: Sleep\n?> You sleep.\n",
            rest[told.Length..]
        );
    }

    [Fact]
    public void A_story_in_which_nothing_was_decided_is_over_at_its_end()
    {
        string story = _desk.Put("short.ink", "Hello.\n-> END\n");
        Assert.Equal("Hello.\n", _desk.Play(story, "help\nstatus\n").IsClean().Output);
    }

    [Fact]
    public void What_is_typed_at_a_terminal_is_asked_for_with_a_hint()
    {
        Answer answer = Keyboard.Play(_desk, _office, ToTheEnd + "2\n\nundo\nquit\n").IsClean();
        Assert.StartsWith("Type the number of a choice and Enter; help", answer.Output, StringComparison.Ordinal);
        Assert.Contains("\n\nYou can look back: type ledger,", answer.Output, StringComparison.Ordinal);
        Assert.Contains(
            "?> The campaign is over, there is no choice to take:",
            answer.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("?> Nothing was typed: type rewind,", answer.Output, StringComparison.Ordinal);
        Assert.EndsWith("?> Your place is kept.\n", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_hint_names_nothing_that_a_story_has_not()
    {
        string output = Keyboard.Play(_desk, _road, "1\n1\n1\n").IsClean().Output;
        Assert.Contains("\nYou can keep it: memoir,", output, StringComparison.Ordinal);
        Assert.DoesNotContain("desk", Keyboard.Play(_desk, _office, ToTheEnd).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_end_of_what_is_typed_ends_the_line() =>
        Assert.EndsWith(
            "or leave: quit.\n?> \n",
            Keyboard.Play(_desk, _office, ToTheEnd).IsClean().Output,
            StringComparison.Ordinal
        );

    [Fact]
    public void Who_types_finds_a_campaign_that_is_over_at_its_end_and_a_pipe_begins_a_new_one()
    {
        Keyboard.Play(_desk, _office, ToTheEnd);
        string output = Keyboard.Play(_desk, _office, "ledger\n", isNew: false).IsClean().Output;
        Assert.Contains("\nYou leave.\nAchievement: an early lunch.\n", output, StringComparison.Ordinal);
        Assert.Contains("?> Q1 2025: Trust rose from 50 to 60", output, StringComparison.Ordinal);
        Assert.Contains("Welcome to the office.", _desk.Play(_office, "").IsClean().Output, StringComparison.Ordinal);
    }

    public void Dispose() => _desk.Dispose();

    private string Play(string input) => _desk.Play(_office, input, "--new", "--seed", "7").IsClean().Output;

    /// <summary>What is said behind the end.</summary>
    private string Behind(string rest, string? story = null)
    {
        _desk.Put("office.ink", story ?? Tales.Office);
        return Play(ToTheEnd + rest)[Play(ToTheEnd).Length..];
    }
}
