namespace SinoRussia.Tests.Plain;

public sealed class FailedStoryTests : IDisposable
{
    private const string Bridge = """
        # meter: trust; Trust; 0..100
        VAR trust = 50
        VAR ropes = 0
        A bridge. # codex: bridge
        + [Cross]
          It sways {10 / ropes} times.
        + [Mend it]
          ~ ropes = 2
          It holds.
          * * [Cross] You are over.
        - -> END
        === codex_bridge
        # codex-title: The bridge
        It has no ropes.
        -> DONE
        """;

    private readonly Desk _desk = new();
    private readonly string _bridge;

    public FailedStoryTests() => _bridge = _desk.Put("bridge.ink", Bridge);

    [Fact]
    public void Who_types_takes_the_decision_back_and_goes_on()
    {
        Answer answer = Keyboard.Play(_desk, _bridge, "1\nundo\n2\n1\nquit\n");
        answer.Complains(0, "division by zero");
        Assert.Contains(
            "Type undo to take your last decision back, or quit.\n?> Your last",
            answer.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("You are over.", answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1", "The story has failed, there is no choice to take: type undo, rewind or quit, or help.")]
    [InlineData("help", "The story has failed. Type a word:")]
    [InlineData("status", "The story has failed here.")]
    [InlineData("again", "Type undo, rewind or quit, or help.")]
    [InlineData("codex", "The story has failed, and the codex with it")]
    [InlineData("save", "The story failed, so the save from before stays")]
    [InlineData("save other", "The story failed, so the save from before stays")]
    [InlineData("rewind 1", "You are back at decision 1.")]
    [InlineData("new", "A new campaign begins.")]
    [InlineData("history", "At the start: Trust 50.")]
    [InlineData("ledger", "Nothing has moved yet.")]
    [InlineData("lines", "the only line of play")]
    [InlineData("compare 1", "no other line of play")]
    [InlineData("memoir", "The memoir is written to")]
    [InlineData("desk", "told when the campaign is over")]
    [InlineData("xyzzy", "'xyzzy' is not understood: type undo,")]
    public void Every_command_is_answered_there(string typed, string said) =>
        Assert.Contains(said, Keyboard.Play(_desk, _bridge, $"1\n{typed}\n").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("1\n")]
    [InlineData("1\nquit\n")]
    public void Whoever_leaves_there_is_told_by_the_exit_code(string typed) =>
        Keyboard.Play(_desk, _bridge, typed).Complains(1, "The story failed here.");

    [Fact]
    public void A_pipe_ends_there() =>
        Assert.DoesNotContain(
            "undo",
            _desk.Play(_bridge, "1\nundo\n").Complains(1, "The story failed here.").Output,
            StringComparison.Ordinal
        );

    public void Dispose() => _desk.Dispose();
}
