using System.Diagnostics;
using System.Text;

namespace SinoRussia.Tests;

/// <summary>On the built program, for it goes on until it is told to end.</summary>
public sealed class WatchTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Desk _desk = new();
    private readonly StringBuilder _told = new();
    private Process? _program;

    [Fact]
    public async Task A_save_shows_what_is_new_where_one_was_and_what_is_wrong()
    {
        string story = _desk.Put("road.ink", Tales.Road);
        await Begin(story);
        await Until("?> ", after: "2: Right");
        await Enter("1");
        await Until("1: On");

        _desk.Put("road.ink", Tales.Road.Replace("The dice say", "The dice tell", StringComparison.Ordinal));
        await Until("+ The dice tell");
        Assert.Contains("1 decision taken again", Told, StringComparison.Ordinal);

        _desk.Put("road.ink", "INCLUDE\n");
        await Until("does not compile as it is");
        await Until("INK106");

        _desk.Put("road.ink", Tales.Road.Replace("[Left]", "[Far left]", StringComparison.Ordinal));
        await Until("\"Left\" cannot be taken any more");
        await Enter("quit");
        Assert.Equal(0, await Ended());
    }

    [Fact]
    public async Task Input_that_ends_behind_an_entry_ends_the_watch()
    {
        await Begin(_desk.Put("road.ink", Tales.Road));
        await Enter("1");
        _program!.StandardInput.Close();
        Assert.Equal(0, await Ended());
        Assert.Contains("You go left.", Told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_any_input_it_goes_on_watching()
    {
        string story = _desk.Put("road.ink", Tales.Road);
        await Begin(story);
        _program!.StandardInput.Close();
        await Until("?> ");
        _desk.Put("road.ink", Tales.Road.Replace("A road.", "A long road.", StringComparison.Ordinal));
        await Until("+ A long road.");
        Assert.False(_program.HasExited);
    }

    [Fact]
    public void What_cannot_be_watched_is_said()
    {
        _desk.Run("watch").Complains(2, "name the story");
        _desk.Run("watch", "kremlin").Complains(2, "never changes");
        _desk.Run("watch", _desk.Put("a.json", "{}")).Complains(2, "compiled story");
    }

    public void Dispose()
    {
        if (_program is { HasExited: false })
        {
            _program.Kill();
        }

        _program?.Dispose();
        _desk.Dispose();
    }

    private string Told
    {
        get
        {
            lock (_told)
            {
                return _told.ToString();
            }
        }
    }

    private Task Begin(string story)
    {
        _program = BuiltProgram.Start(_desk.Folder, "watch", story, "--plain");
        _ = Task.Run(Listen);
        return Task.CompletedTask;
    }

    private void Listen()
    {
        int letter;
        while ((letter = _program!.StandardOutput.Read()) >= 0)
        {
            lock (_told)
            {
                _told.Append((char)letter);
            }
        }
    }

    private async Task Enter(string entry)
    {
        await _program!.StandardInput.WriteLineAsync(entry);
        await _program.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
    }

    private async Task Until(string text, string after = "")
    {
        long started = Stopwatch.GetTimestamp();
        while (true)
        {
            string told = Told;
            int from = told.IndexOf(after, StringComparison.Ordinal);
            if (from >= 0 && told.IndexOf(text, from, StringComparison.Ordinal) >= 0)
            {
                return;
            }

            Assert.True(Stopwatch.GetElapsedTime(started) < Patience, $"'{text}' was not told:\n{told}");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    private async Task<int> Ended()
    {
        using CancellationTokenSource patience = new(Patience);
        await _program!.WaitForExitAsync(patience.Token);
        await Task.Delay(100, TestContext.Current.CancellationToken);
        return _program.ExitCode;
    }
}
