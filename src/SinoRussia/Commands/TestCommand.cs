using System.CommandLine;
using System.Text;
using SinoRussia.Narrative.Compilation;
using SinoRussia.Narrative.Diagnostics;
using SinoRussia.Stories;
using SinoRussia.Workshop.Playtests;

namespace SinoRussia.Commands;

/// <summary><c>test [DIR]</c>: recorded playthroughs.</summary>
internal static class TestCommand
{
    public static Command Build()
    {
        Command command = new("test", "Run recorded playthroughs (*.playtest), or record one");
        Argument<string?> where = CommonOptions.Folder("A folder, looked through with all below it, or one playtest");
        Option<bool> update = new("--update") { Description = "Make the playtests say what the story does today" };
        Option<bool> json = CommonOptions.Json();
        Option<string?> record = CommonOptions.Word(
            new("--record") { Description = "Record a playtest of this story instead", HelpName = "STORY" }
        );
        Option<string?> file = CommonOptions.OutputFile("With --record: the playtest to write");
        Option<int[]> choices = CommonOptions.Choices("With --record: the choices to take, such as 2,1,3");
        Option<int> seed = CommonOptions.WalkSeed();
        command.Arguments.Add(where);
        foreach (Option option in new Option[] { update, record, file, choices, seed, json })
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed =>
        {
            InvocationConfiguration io = parsed.InvocationConfiguration;
            return parsed.GetValue(record) is { } story
                ? Recorder.Record(
                    story,
                    parsed.GetValue(file),
                    parsed.GetValue(choices) ?? [],
                    parsed.GetValue(seed),
                    io
                )
                : Run(parsed.GetValue(where) ?? ".", parsed.GetValue(update), parsed.GetValue(json), io);
        });
        return command;
    }

    private static int Run(string where, bool update, bool json, InvocationConfiguration io)
    {
        if (Files(where) is not { Count: > 0 } files)
        {
            return Complaint.Say(
                io.Error,
                $"there is no playtest in '{where}': record one with sinorussia test --record STORY --choices 1,2 -o NAME.playtest",
                ExitCode.Usage
            );
        }

        Dictionary<string, CompileResult> stories = new(StringComparer.Ordinal);
        List<(string File, IReadOnlyList<PlaytestFailure> Failures)> results = [];
        foreach (string file in files)
        {
            results.Add((file, RunOne(file, stories, update, io)));
        }

        if (json)
        {
            TestOutput.WriteJson(results, io.Output);
        }
        else
        {
            TestOutput.WriteText(results, io.Output);
        }

        return results.Exists(result => result.Failures.Count > 0) ? ExitCode.Findings : ExitCode.Clean;
    }

    private static IReadOnlyList<string> Files(string where) =>
        File.Exists(where) ? [where]
        : Directory.Exists(where)
            ?
            [
                .. Directory
                    .EnumerateFiles(where, $"*{Playtest.Extension}", SearchOption.AllDirectories)
                    .Order(StringComparer.Ordinal),
            ]
        : [];

    private static IReadOnlyList<PlaytestFailure> RunOne(
        string file,
        Dictionary<string, CompileResult> stories,
        bool update,
        InvocationConfiguration io
    )
    {
        string text = File.ReadAllText(file, Encoding.UTF8);
        Playtest test = PlaytestReader.Read(file, text);
        if (test.Findings.Count > 0)
        {
            return [.. test.Findings.Select(finding => new PlaytestFailure(finding, []))];
        }

        string beside = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, test.Story);
        if (StoryShelf.Find(File.Exists(beside) ? beside : test.Story, out string problem) is not { } source)
        {
            return [new PlaytestFailure(Finding(file, problem), [])];
        }

        if (!stories.TryGetValue(source.Key, out CompileResult? compiled))
        {
            stories[source.Key] = compiled = source.Compile();
        }

        if (compiled.Story is not { } story)
        {
            return
            [
                new PlaytestFailure(
                    Finding(file, "the story does not compile"),
                    [.. compiled.Errors.Take(5).Select(error => $"  {error}")]
                ),
            ];
        }

        PlaytestResult result = PlaytestRunner.Run(story, test);
        if (!update || result.Passed)
        {
            return result.Failures;
        }

        string updated = PlaytestUpdate.Apply(text, result);
        if (updated != text && OutputFile.Write(file, source, output => output.Write(updated), io.Error))
        {
            io.Error.WriteLine($"updated {file}");
        }

        return PlaytestRunner.Run(story, PlaytestReader.Read(file, updated)).Failures;
    }

    private static Diagnostic Finding(string file, string message) =>
        new(PlaytestCode.Malformed, Severity.Error, Narrative.SourceSpan.StartOf(file), message);
}
