using System.Diagnostics;

namespace SinoRussia.Narrative.Tests.Compilation;

public sealed class ThreadTests
{
    private const string Main =
        "VAR x = 1\nLIST L = a, (b)\n-> k\n=== k\n{x + 2 * 3} {L} {MIN(x, 2)} {~a|b}\n+ [on {x}]\n- {k < 5: -> k}\n-> END\n";

    /// <summary>The engine's tables are filled on first use, so only a process that has not used it yet shows the fault.</summary>
    [Fact]
    public void Two_threads_may_start_at_once_in_a_fresh_process()
    {
        for (int i = 0; i < 4; i++)
        {
            ProcessStartInfo start = new(
                Environment.ProcessPath!,
                [
                    "--filter-method",
                    $"{typeof(ThreadTests).FullName}.{nameof(Two_threads_compile_and_play)}",
                    "--explicit",
                    "only",
                    "--results-directory",
                    Path.GetTempPath(),
                ]
            )
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
            };
            using Process child = Process.Start(start)!;
            string said = child.StandardOutput.ReadToEnd();
            child.WaitForExit();
            Assert.True(child.ExitCode == 0 && said.Contains("succeeded: 1", StringComparison.Ordinal), said);
        }
    }

    [Fact(Explicit = true)]
    public void Two_threads_compile_and_play()
    {
        using Barrier barrier = new(2);
        List<string>[] read = new List<string>[2];
        Exception?[] escaped = new Exception?[2];
        Thread[] threads =
        [
            .. Enumerable
                .Range(0, 2)
                .Select(i => new Thread(() =>
                {
                    barrier.SignalAndWait();
                    escaped[i] = Record.Exception(() => read[i] = Ink.Story(Main).Begin(3).Play(5));
                })),
        ];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        Assert.Equal([null, null], escaped);
        Assert.NotEmpty(read[0]);
        Assert.Equal(read[0], read[1]);
    }
}
