using System.CommandLine;
using System.Diagnostics;
using SinoRussia.Narrative.Compilation;
using SinoRussia.Stories;
using SinoRussia.Workshop.Checking;
using SinoRussia.Workshop.Checking.Formats;

namespace SinoRussia.Commands;

/// <summary><c>check [STORY]</c>: compiles, lints, holds the story against the contract.</summary>
internal static class CheckCommand
{
    public static Command Build()
    {
        Command command = new("check", "Look a story over: errors, loose ends, tags, Inky's limits, prose");
        CheckArguments arguments = new();
        arguments.AddTo(command);
        command.SetAction(parsed => Run(arguments.Read(parsed), parsed.InvocationConfiguration));
        return command;
    }

    private static int Run(CheckSettings settings, InvocationConfiguration io)
    {
        string name = settings.Story ?? StoryShelf.Campaigns[0].Name;
        if (StoryShelf.Find(name, out string problem) is not { } source)
        {
            return Complaint.Say(io.Error, problem, ExitCode.Usage);
        }

        if (name.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return Complaint.Say(
                io.Error,
                $"'{name}' is a compiled story: check reads the .ink source",
                ExitCode.Usage
            );
        }

        if (!settings.Watch)
        {
            return Report(source, settings, io.Output).Passes(settings.Strict) ? ExitCode.Clean : ExitCode.Findings;
        }

        return source.FullPath is null
            ? Complaint.Say(
                io.Error,
                $"'{name}' is inside the program and never changes: name a path to watch",
                ExitCode.Usage
            )
            : CheckWatch.Run(source.FullPath, () => Report(source, settings, io.Output), io.Output);
    }

    private static CheckReport Report(StorySource source, CheckSettings settings, TextWriter output)
    {
        Stopwatch clock = Stopwatch.StartNew();
        CompileResult compiled = source.Compile();
        CheckOptions options = new(settings.Prose ? ProseFile.RulesFor(source) : null);
        string root = source.FullPath is null ? $"{source.Name}.ink" : Path.GetFileName(source.FullPath);
        CheckReport report = Checker.Check(source.Name, root, compiled, options);
        switch (settings.Format)
        {
            case "json":
                JsonReport.Write(report, output);
                break;
            case "sarif":
                SarifReport.Write(report, output);
                break;
            case "inky":
                InkyReport.Write(report, output);
                break;
            default:
                TextReport.Write(report, clock.Elapsed, output);
                break;
        }

        return report;
    }
}
