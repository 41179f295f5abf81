using System.Diagnostics;
using System.Text;

namespace SinoRussia.Tests;

/// <summary>Inkle's own player and compiler, to compare with.</summary>
internal static class Inklecate
{
    private static string Path =>
        System.IO.Path.Combine(Root, "eng", "ink", "lib", OperatingSystem.IsWindows() ? "inklecate.exe" : "inklecate");

    private static string Root
    {
        get
        {
            DirectoryInfo? folder = new(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "SinoRussia.sln")))
            {
                folder = folder.Parent;
            }

            return folder?.FullName ?? throw new InvalidOperationException("the tests run outside the repository");
        }
    }

    /// <summary>What it prints while it plays a story.</summary>
    public static string Play(string story, string input) => Run(story, input, "-p");

    /// <summary>Compiles a story to JSON.</summary>
    public static void Compile(string story, string json) => Run(story, "", "-o", json);

    private static string Run(string story, string input, params string[] options)
    {
        string folder = System.IO.Path.GetDirectoryName(story)!;
        ProcessStartInfo start = new(Path, [.. options, System.IO.Path.GetFileName(story)])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false),
        };
        using Process player = Process.Start(start)!;
        player.ErrorDataReceived += (_, _) => { };
        player.BeginErrorReadLine();
        player.StandardInput.Write(input);
        player.StandardInput.Close();
        string said = player.StandardOutput.ReadToEnd();
        player.WaitForExit();
        return said;
    }
}
