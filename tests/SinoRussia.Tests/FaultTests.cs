using SinoRussia.Commands;

namespace SinoRussia.Tests;

/// <summary>A fault of the program itself, brought about by an output that breaks.</summary>
public sealed class FaultTests : IDisposable
{
    private readonly Desk _desk = new();

    [Fact]
    public void A_fault_is_one_line_that_names_the_log()
    {
        string log = Path.Combine(_desk.Data, "faults.log");
        (int code, string error) = Break("stats", "--data", _desk.Data);
        Assert.Equal(3, code);
        Assert.Equal(
            $"sinorussia: a fault of the program (InvalidOperationException). It is written down in {log}.\n",
            error
        );
        Assert.Contains("a broken output", File.ReadAllText(log), StringComparison.Ordinal);
        Assert.Contains("   at ", File.ReadAllText(log), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_while_playing_keeps_the_last_decision()
    {
        string story = _desk.Put("road.ink", Tales.Road);
        _desk.Play(story, "1\n");
        (int code, string error) = Break("play", story, "--plain", "--data", _desk.Data);
        Assert.Equal(3, code);
        Assert.EndsWith("Your last decision is saved.\n", error, StringComparison.Ordinal);
        Assert.StartsWith("You go left.", _desk.Play(story, "").IsClean().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_log_that_cannot_be_written_there_goes_to_the_temporary_folder()
    {
        string file = _desk.Put("file", "");
        (int code, string error) = Break("stats", "--data", file);
        Assert.Equal(3, code);
        Assert.Contains(Path.Combine(Path.GetTempPath(), "faults.log"), error, StringComparison.Ordinal);
    }

    public void Dispose() => _desk.Dispose();

    private static (int Code, string Error) Break(params string[] args)
    {
        using StringWriter error = new() { NewLine = "\n" };
        using BrokenWriter output = new();
        return (CommandLine.Run(args, output, error, () => TextReader.Null), error.ToString());
    }

    private sealed class BrokenWriter : StringWriter
    {
        public override void Write(char value) => throw new InvalidOperationException("a broken output");

        public override void Write(char[] buffer, int index, int count) => Write('x');

        public override void Write(string? value) => Write('x');

        public override void WriteLine(string? value) => Write('x');
    }
}
