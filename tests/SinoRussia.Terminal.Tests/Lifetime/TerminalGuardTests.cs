using SinoRussia.Terminal.Lifetime;
using SinoRussia.Testing;
using Terminal.Gui.Views;

namespace SinoRussia.Terminal.Tests.Lifetime;

public sealed class TerminalGuardTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("guard").FullName;
    private readonly FakeTerminal _terminal = new();
    private readonly StringWriter _error = new();
    private readonly List<int> _exits = [];
    private int _saves;

    private string LogFile => Path.Combine(_folder, "logs", "fault.log");

    private TerminalGuard Guard(Action? save = null) =>
        new(_terminal, new FaultLog(LogFile, TimeProvider.System), _error, save ?? (() => _saves++), _exits.Add);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_crash_saves_restores_says_one_line_and_logs_the_trace()
    {
        using Stage stage = new(() => new Runnable());
        using TerminalGuard guard = Guard();
        guard.Attach(stage.App);
        guard.Crash(Thrown("disk\non fire"));
        Assert.Equal(1, _saves);
        Assert.Contains("\x1b[?1049l", _terminal.Written, StringComparison.Ordinal);
        Assert.Contains("\x1b[?25h", _terminal.Written, StringComparison.Ordinal);
        Assert.True(_terminal.IsLineMode);
        Assert.Equal([3], _exits);
        Assert.Equal(1, _error.ToString().Count(sign => sign == '\n'));
        Assert.Contains("disk on fire", _error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", _error.ToString(), StringComparison.Ordinal);
        Assert.Contains("   at ", File.ReadAllText(LogFile), StringComparison.Ordinal);
    }

    [Fact]
    public void When_saving_fails_too_the_terminal_still_comes_back()
    {
        using Stage stage = new(() => new Runnable());
        using TerminalGuard guard = Guard(() => throw new IOException("disk full"));
        guard.Attach(stage.App);
        guard.Crash(Thrown("boom"));
        Assert.True(_terminal.IsLineMode);
        Assert.Contains("disk full", File.ReadAllText(LogFile), StringComparison.Ordinal);
    }

    [Fact]
    public void The_terminal_is_put_back_only_once()
    {
        using Stage stage = new(() => new Runnable());
        using TerminalGuard guard = Guard();
        guard.Attach(stage.App);
        guard.Restore();
        string once = _terminal.Written;
        guard.Restore();
        Assert.Equal(once, _terminal.Written);
    }

    [Fact]
    public void A_terminal_that_was_never_taken_is_left_alone()
    {
        using TerminalGuard guard = Guard();
        guard.Restore();
        Assert.Empty(_terminal.Written);
    }

    [Fact]
    public void A_signal_saves_and_stops_the_loop()
    {
        Runnable screen = new();
        using Stage stage = new(() => screen);
        using (TerminalGuard guard = Guard())
        {
            guard.Attach(stage.App);
            guard.Leave(15);
            Assert.Equal(15, guard.Signal);
        }

        Assert.True(screen.StopRequested);
        Assert.Equal(1, _saves);
        Assert.Equal(143, TerminalGuard.ExitCodeOf(15));
    }

    [Fact]
    public void A_log_that_cannot_be_written_is_no_second_fault()
    {
        FaultLog log = new(Path.Combine("/dev/null", "no", "fault.log"), TimeProvider.System);
        Assert.False(log.Write(Thrown("x")));
        Assert.DoesNotContain("details", log.Sentence(Thrown("x"), false), StringComparison.Ordinal);
    }

    private static InvalidOperationException Thrown(string message)
    {
        try
        {
            throw new InvalidOperationException(message);
        }
        catch (InvalidOperationException fault)
        {
            return fault;
        }
    }

    private sealed class FakeTerminal : ITerminalDevice
    {
        internal string Written { get; private set; } = "";

        internal bool IsLineMode { get; private set; }

        public void Write(string codes) => Written += codes;

        public void RestoreLineMode() => IsLineMode = true;
    }
}
