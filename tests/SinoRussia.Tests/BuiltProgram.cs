using System.Diagnostics;

namespace SinoRussia.Tests;

/// <summary>The built program, in a process of its own.</summary>
internal static class BuiltProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>The program beside the tests, or the one that <c>SINORUSSIA_PROGRAM</c> names, such as a native one.</summary>
    public static string Path { get; } =
        Environment.GetEnvironmentVariable("SINORUSSIA_PROGRAM")
        ?? System.IO.Path.Combine(
            AppContext.BaseDirectory,
            OperatingSystem.IsWindows() ? "sinorussia.exe" : "sinorussia"
        );

    /// <summary>Begins it, with all three streams in our hands.</summary>
    public static Process Start(string folder, params string[] args) =>
        Process.Start(Plan(Path, folder, args)) ?? throw new InvalidOperationException("the program did not start");

    /// <summary>Runs a line of a shell in which <c>$S</c> is the program; standard input is empty.</summary>
    public static Answer Shell(string folder, string line, params (string Name, string? Value)[] environment)
    {
        ProcessStartInfo plan = Plan("/bin/sh", folder, ["-c", line]);
        plan.Environment["S"] = Path;
        foreach ((string name, string? value) in environment)
        {
            plan.Environment[name] = value;
        }

        using Process shell = Process.Start(plan) ?? throw new InvalidOperationException("the shell did not start");
        shell.StandardInput.Close();
        return Finish(shell);
    }

    /// <summary>Waits for its end and takes what it said.</summary>
    public static Answer Finish(Process program)
    {
        Task<string> output = program.StandardOutput.ReadToEndAsync();
        Task<string> error = program.StandardError.ReadToEndAsync();
        if (!program.WaitForExit(Patience))
        {
            program.Kill(entireProcessTree: true);
            Assert.Fail($"the program did not end within {Patience.TotalSeconds} seconds");
        }

        return new Answer(program.ExitCode, output.Result, error.Result);
    }

    private static ProcessStartInfo Plan(string file, string folder, string[] args) =>
        new(file, args)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
}
