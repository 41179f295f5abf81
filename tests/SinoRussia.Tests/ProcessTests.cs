using System.Diagnostics;

namespace SinoRussia.Tests;

/// <summary>What only a process of its own can show.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly Desk _desk = new();

    public ProcessTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the lines are written for a shell of Unix");
        _desk.Put("office.ink", Tales.Office);
        _desk.Put("road.ink", Tales.Road);
    }

    [Theory]
    [InlineData("printf '4\\n' | \"$S\" play office.ink --data d", 0)]
    [InlineData("\"$S\" saves list --data d", 0)]
    [InlineData("\"$S\" --version", 0)]
    [InlineData("printf 'Hello {' > bad.ink; \"$S\" play bad.ink --data d", 1)]
    [InlineData("\"$S\" play nowhere.ink --data d", 2)]
    [InlineData("\"$S\" --bogus", 2)]
    public void The_exit_code_is_the_contracts(string line, int code) => Assert.Equal(code, Shell(line).Code);

    [Fact]
    public void Version_is_three_numbers() =>
        Assert.Matches(@"^\d+\.\d+\.\d+\n$", Shell("\"$S\" --version").IsClean().Output);

    [Fact]
    public void Without_a_terminal_it_plays_in_plain_mode_by_itself()
    {
        Assert.Contains(
            "Q1 2025. Trust 50 (Middle).",
            Shell("\"$S\" play office.ink --data d").IsClean().Output,
            StringComparison.Ordinal
        );
        Assert.Contains("?> ", Shell("\"$S\" --data d").IsClean().Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<&-")]
    [InlineData(">&-")]
    [InlineData("<&- >&-")]
    [InlineData("<&- >&- 2>&-")]
    public void Closed_streams_are_the_end_of_the_input_and_never_a_save(string closed)
    {
        Assert.Equal(0, Shell($"\"$S\" play office.ink --data d {closed}").Code);
        Assert.Contains(
            "  ok  The Office, Q1 2025, 0 decisions\n",
            Shell("\"$S\" saves list --data d").IsClean().Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_reader_that_leaves_early_is_no_error()
    {
        Answer answer = Shell("{ printf '1\\n%.0s' 1 2 3 4; echo 4; } | \"$S\" play office.ink --data d | head -n 1");
        Assert.Equal("", answer.Error);
        Assert.Equal(0, Shell("{ \"$S\" stats office.ink; echo $? >code; } | true; exit $(cat code)").Code);
    }

    [Fact]
    public void Ctrl_C_ends_with_130_and_the_last_decision_is_kept()
    {
        using Process program = BuiltProgram.Start(_desk.Folder, "play", "office.ink", "--data", "d");
        program.StandardInput.Write("1\n");
        program.StandardInput.Flush();
        ReadUntil(program, "Trust 60 (Middle)");
        using Process kill = Process.Start("kill", ["-INT", $"{program.Id}"]);
        kill.WaitForExit();
        Answer answer = BuiltProgram.Finish(program);
        Assert.Equal(130, answer.Code);
        Assert.Equal("", answer.Error);
        Assert.Contains(
            "Trust 60",
            Shell("\"$S\" play office.ink --data d").IsClean().Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Two_programs_on_one_slot_do_not_disturb_each_other()
    {
        using Process first = BuiltProgram.Start(_desk.Folder, "play", "office.ink", "--data", "d");
        first.StandardInput.Write("1\n");
        first.StandardInput.Flush();
        ReadUntil(first, "Trust 60 (Middle)");
        Answer second = Shell("\"$S\" play office.ink --data d").Complains(1, "is being played by another program");
        Assert.Equal("", second.Output);
        first.StandardInput.Write("1\n");
        first.StandardInput.Close();
        Assert.Equal(0, BuiltProgram.Finish(first).Code);
        Assert.Contains(
            "Trust 70",
            Shell("\"$S\" play office.ink --data d").IsClean().Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_data_folder_that_cannot_be_written_is_told_and_the_game_goes_on()
    {
        _desk.Put("file", "");
        Answer answer = Shell("printf '1\\n' | \"$S\" play office.ink --data file/d");
        Assert.Equal(0, answer.Code);
        Assert.Contains("Nothing can be saved", answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", answer.Error, StringComparison.Ordinal);
        Assert.Contains("Trust rose from 50 to 60", answer.Output, StringComparison.Ordinal);
        Assert.EndsWith("The input has ended.\n", answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HOME", null, "XDG_DATA_HOME", "x")]
    [InlineData("HOME", "", "XDG_DATA_HOME", null)]
    [InlineData("HOME", "/nowhere/at/all", "XDG_DATA_HOME", null)]
    public void It_plays_whatever_the_environment_says(string one, string? first, string other, string? second)
    {
        string? data = second is null ? null : Path.Combine(_desk.Folder, second);
        // An empty HOME means the one of the password file, which is not ours to write to.
        string option = first is "" ? "--data d" : "";
        Answer answer = BuiltProgram.Shell(
            _desk.Folder,
            $"\"$S\" play office.ink {option}",
            (one, first),
            (other, data)
        );
        Assert.Equal(0, answer.Code);
        Assert.Contains("Welcome to the office.", answer.Output, StringComparison.Ordinal);
        Assert.True(data is null || Directory.Exists(Path.Combine(data, "sinorussia", "saves")));
    }

    [Fact]
    public void A_line_without_end_is_cut_short()
    {
        string output = Shell(
                "{ head -c 5000000 /dev/zero | tr '\\0' x; echo; echo 4; } | \"$S\" play office.ink --data d"
            )
            .IsClean()
            .Output;
        Assert.Contains("…' is not understood", output, StringComparison.Ordinal);
        Assert.EndsWith("The end: gone away.\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_campaign_is_played_to_its_end_the_same_each_time()
    {
        const string Line =
            "i=0; while [ $i -lt 150 ]; do printf '1\\n2\\n'; i=$((i+1)); done | \"$S\" play kremlin --plain --seed 7 --data ";
        Answer first = Shell(Line + "a").IsClean();
        Assert.Equal(first.Output, Shell(Line + "b").IsClean().Output);
        Assert.Contains("\nThe end: ", first.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _desk.Dispose();

    private Answer Shell(string line) => BuiltProgram.Shell(_desk.Folder, line);

    private static void ReadUntil(Process program, string words)
    {
        while (program.StandardOutput.ReadLine() is { } line)
        {
            if (line.Contains(words, StringComparison.Ordinal))
            {
                return;
            }
        }

        Assert.Fail($"the program never said '{words}'");
    }
}
