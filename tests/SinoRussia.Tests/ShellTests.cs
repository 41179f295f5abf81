namespace SinoRussia.Tests;

/// <summary>What shells and manual readers get: completions and the manual page.</summary>
public sealed class ShellTests : IDisposable
{
    private readonly Desk _desk = new();

    [Theory]
    [InlineData("bash", "complete -o bashdefault -o default -F _sinorussia sinorussia")]
    [InlineData("zsh", "#compdef sinorussia")]
    [InlineData("fish", "complete -c sinorussia")]
    public void Each_shell_has_a_script_that_asks_the_program(string shell, string line)
    {
        string script = _desk.Run("completions", shell).IsClean().Output;
        Assert.Contains(line, script, StringComparison.Ordinal);
        Assert.Contains("[suggest:", script, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_shell_gets_a_sentence() =>
        _desk.Run("completions", "basch").Complains(2, "did you mean 'bash': choose one of bash, zsh, fish");

    [Theory]
    [InlineData("sinorussia do", "doctor")]
    [InlineData("sinorussia play ", "kremlin beijing")]
    [InlineData("sinorussia play kremlin --difficulty ", "briefed analyst blind")]
    [InlineData("sinorussia play --theme ", "chancery mono")]
    [InlineData("sinorussia saves ", "list show delete restore")]
    [InlineData("sinorussia completions ", "bash zsh fish")]
    [InlineData("sinorussia check --str", "--strict")]
    public void The_program_suggests_what_can_stand_next(string typed, string words)
    {
        // The first word is the program's own name, which inside the tests would be another.
        string[] suggested = BuiltProgram
            .Shell(_desk.Folder, $"\"$S\" '[suggest:{typed.Length}]' '{typed}'")
            .IsClean()
            .OutputLines;
        Assert.All(words.Split(' '), word => Assert.Contains(word, suggested));
    }

    [Theory]
    [InlineData("doctor")]
    [InlineData("play")]
    [InlineData("saves restore")]
    [InlineData("walk")]
    [InlineData("completions")]
    public void The_manual_has_every_command(string command)
    {
        string page = _desk.Run("man").IsClean().Output;
        Assert.Contains($"\n.SS {command}", page, StringComparison.Ordinal);
        Assert.DoesNotContain("\n.SS man\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_manual_lets_no_line_of_text_be_taken_for_a_request() =>
        Assert.All(
            _desk.Run("man").Output.TrimEnd('\n').Split('\n'),
            line => Assert.Matches(@"^(\.(TH|SH|SS|TP|B) ?.*|[^.'].*)$", line)
        );

    public void Dispose() => _desk.Dispose();
}
