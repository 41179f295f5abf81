using System.Diagnostics;

namespace SinoRussia.Tests.Checking;

/// <summary><c>check --watch</c> in a process of its own.</summary>
public sealed class CheckWatchTests : IDisposable
{
    private const string Waiting = "watching; Ctrl-C ends";

    /// <summary>A line as it stands on disk while somebody types it.</summary>
    private static readonly string[] HalfTyped =
    [
        "INCLUDE",
        "INCLUDE p",
        "INCLUDE part.ink\n",
        "INCLUDE part.ink\n->",
        "INCLUDE part.ink\n-> k\n{",
        "INCLUDE part.ink\n-> k\n{x:",
        "INCLUDE part.ink\n-> k\n* [",
        "",
        "INCLUDE part.ink\n-> k\n",
    ];

    private readonly Desk _desk = new();

    public CheckWatchTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "it is ended by a signal of Unix");

    [Fact]
    public void Each_save_of_any_file_is_checked_and_no_half_typed_state_ends_it()
    {
        _desk.Put("story.ink", "Hi.\n-> END\n");
        using Process watch = BuiltProgram.Start(_desk.Folder, "check", "story.ink", "--watch");
        Assert.Contains("no errors", Read(watch), StringComparison.Ordinal);
        foreach (string text in HalfTyped)
        {
            _desk.Put("story.ink", text);
            Read(watch);
        }

        _desk.Put("part.ink", "=== k\nHo.\n-> END\n");
        Assert.Contains("no errors, no warnings · 2 files", Read(watch), StringComparison.Ordinal);
        File.Delete(_desk["part.ink"]);
        Assert.Contains("there is no file 'part.ink'", Read(watch), StringComparison.Ordinal);
        using Process kill = Process.Start("kill", ["-INT", $"{watch.Id}"]);
        kill.WaitForExit();
        Answer answer = BuiltProgram.Finish(watch);
        Assert.Equal((130, ""), (answer.Code, answer.Error));
    }

    public void Dispose() => _desk.Dispose();

    private static string Read(Process watch)
    {
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(30));
        string read = "";
        while (!read.Contains(Waiting, StringComparison.Ordinal))
        {
            string? line = watch.StandardOutput.ReadLineAsync(patience.Token).AsTask().GetAwaiter().GetResult();
            Assert.NotNull(line);
            read += line + "\n";
        }

        return read;
    }
}
