using System.CommandLine;
using SinoRussia.Narrative;
using SinoRussia.Narrative.Compilation;
using SinoRussia.Stories;
using SinoRussia.Workshop.Comparing;

namespace SinoRussia.Commands;

/// <summary><c>savediff OLD NEW</c>: which saves an edit would break, and where.</summary>
internal static class SaveDiffCommand
{
    public static Command Build()
    {
        Command command = new(
            "savediff",
            "Say which saves of an old edition of a story survive in a new one, and where they do not"
        );
        Argument<string> old = CommonOptions.Needed("OLD", "The edition that saves were made with: a root file");
        Argument<string> edited = CommonOptions.Needed("NEW", "The edition that will load them: a root file");
        Option<int> runs = CommonOptions.Count("--runs", "How many playthroughs of the old edition", 100);
        Option<int> seed = CommonOptions.WalkSeed();
        Option<bool> json = CommonOptions.Json();
        command.Arguments.Add(old);
        command.Arguments.Add(edited);
        command.Options.Add(runs);
        command.Options.Add(seed);
        command.Options.Add(json);
        command.SetAction(parsed =>
        {
            SaveDiffOptions options = new() { Runs = parsed.GetValue(runs), Seed = parsed.GetValue(seed) };
            return Run(
                parsed.GetValue(old)!,
                parsed.GetValue(edited)!,
                options,
                parsed.GetValue(json),
                parsed.InvocationConfiguration
            );
        });
        return command;
    }

    private static int Run(string old, string edited, SaveDiffOptions options, bool json, InvocationConfiguration io)
    {
        if (Open(old, io.Error, out int code) is not { } before || Open(edited, io.Error, out code) is not { } after)
        {
            return code;
        }

        SaveDiffReport report = SaveDiff.Run(before, after, options);
        if (json)
        {
            SaveDiffOutput.WriteJson(report, old, edited, io.Output);
        }
        else
        {
            SaveDiffOutput.WriteText(report, old, edited, io.Output);
        }

        return report.Parted > 0 ? ExitCode.Findings : ExitCode.Clean;
    }

    private static Story? Open(string name, TextWriter error, out int code)
    {
        code = ExitCode.Usage;
        if (StoryShelf.Find(name, out string problem) is not { } source)
        {
            Complaint.Say(error, problem, code);
            return null;
        }

        CompileResult compiled = source.Compile();
        code = compiled.Story is null ? Complaint.SayWhyNot(error, compiled) : ExitCode.Clean;
        return compiled.Story;
    }
}
