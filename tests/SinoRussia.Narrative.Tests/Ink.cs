using System.Diagnostics;
using SinoRussia.Narrative.Compilation;
using SinoRussia.Narrative.Diagnostics;

namespace SinoRussia.Narrative.Tests;

/// <summary>Stories written inside a test.</summary>
internal static class Ink
{
    public static readonly TimeSpan Impatient = TimeSpan.FromSeconds(1);

    public static CompileResult Read(string main, params (string Path, string Text)[] others)
    {
        Dictionary<string, string> files = others.ToDictionary(file => file.Path, file => file.Text);
        files["main.ink"] = main;
        return StoryCompiler.Compile("main.ink", new MemoryFiles(files));
    }

    public static Story Story(string main, params (string Path, string Text)[] others)
    {
        CompileResult result = Read(main, others);
        Assert.True(result.Story is not null, string.Join('\n', result.Diagnostics));
        return result.Story;
    }

    public static Narrator Begin(string main, int seed = 1) => Story(main).Begin(seed, Impatient);

    /// <summary>The findings as <c>line:column CODE</c>, with the file in front where it is not the root.</summary>
    public static string[] Places(CompileResult result) =>
        [
            .. result.Diagnostics.Select(d =>
                $"{(d.At.File == "main.ink" ? "" : d.At.File + ":")}{d.At.Line}:{d.At.Column} {d.Code}"
            ),
        ];

    public static Diagnostic OnlyError(string main, params (string Path, string Text)[] others)
    {
        CompileResult result = Read(main, others);
        Assert.Null(result.Story);
        return Assert.Single(result.Errors);
    }

    /// <summary>All lines up to the next choice or the end, as text.</summary>
    public static List<string> Tell(this Narrator narrator) => [.. narrator.TellLines().Select(line => line.Text)];

    public static List<Line> TellLines(this Narrator narrator)
    {
        List<Line> lines = [];
        while (narrator.Continue() is { } line)
        {
            lines.Add(line);
        }

        return lines;
    }

    /// <summary>Plays on, always taking the choice that a simple rule picks, and gives back everything read.</summary>
    public static List<string> Play(this Narrator narrator, int choices, int rule = 0)
    {
        List<string> read = narrator.Tell();
        for (int i = 0; i < choices && narrator.Status == NarratorStatus.AtChoice; i++)
        {
            read.AddRange(narrator.Choices.Select(choice => $"* {choice.Text}"));
            narrator.Choose((i + rule) % narrator.Choices.Count);
            read.AddRange(narrator.Tell());
        }

        return read;
    }

    /// <summary>Runs inklecate from the same release in a folder, with what it reads from its input.</summary>
    public static byte[] Inklecate(string folder, string input, params string[] arguments)
    {
        ProcessStartInfo start = new(Path.Combine(Root, "eng", "ink", "lib", PlayerName), arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using Process player = Process.Start(start)!;
        player.StandardInput.Write(input);
        player.StandardInput.Close();
        using MemoryStream said = new();
        player.StandardOutput.BaseStream.CopyTo(said);
        player.WaitForExit();
        return said.ToArray();
    }

    private static string PlayerName => OperatingSystem.IsWindows() ? "inklecate.exe" : "inklecate";

    private static string Root
    {
        get
        {
            DirectoryInfo? folder = new(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SinoRussia.sln")))
            {
                folder = folder.Parent;
            }

            return folder?.FullName ?? throw new InvalidOperationException("the tests run outside the repository");
        }
    }
}
