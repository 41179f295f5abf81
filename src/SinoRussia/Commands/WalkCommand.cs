using System.CommandLine;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using SinoRussia.Game;
using SinoRussia.Narrative;
using SinoRussia.Narrative.Compilation;
using SinoRussia.Narrative.Diagnostics;
using SinoRussia.Stories;
using SinoRussia.Workshop.Walking;
using SinoRussia.Workshop.Walking.Bars;
using SinoRussia.Workshop.Walking.Policies;
using SinoRussia.Workshop.Walking.Reports;

namespace SinoRussia.Commands;

/// <summary><c>walk [STORY]</c>: automated playthroughs: faults, coverage, endings, meters.</summary>
internal static class WalkCommand
{
    public static Command Build()
    {
        Command command = new("walk", "Play a story by itself many times: faults, coverage, endings, meters");
        WalkArguments arguments = new();
        arguments.AddTo(command);
        command.SetAction(parsed => Run(arguments.Read(parsed), parsed.InvocationConfiguration));
        return command;
    }

    private static int Run(WalkSettings settings, InvocationConfiguration io)
    {
        string name = settings.Story ?? StoryShelf.Campaigns[0].Name;
        if (StoryShelf.Find(name, out string problem) is not { } source)
        {
            return Complaint.Say(io.Error, problem, ExitCode.Usage);
        }

        CompileResult compiled = source.Compile();
        if (compiled.Story is not { } story)
        {
            return Complaint.SayWhyNot(io.Error, compiled);
        }

        if (PoliciesFor(source, story, settings.Policy, io.Error) is not { } policies)
        {
            return ExitCode.Usage;
        }

        WalkOptions options = new()
        {
            Runs = settings.Runs,
            Seed = settings.Seed,
            Policy = settings.Policy,
            Policies = policies,
            Jobs = settings.Jobs,
            MaxDecisions = settings.MaxDecisions,
        };
        WalkReport report = Walk(source, story, options, io.Error);
        return Print(report, settings, name, io);
    }

    /// <summary>Walks, with progress on a terminal and an interruption that keeps what is known.</summary>
    /// <param name="source">The story's source, for further jobs.</param>
    /// <param name="story">The story.</param>
    /// <param name="options">How to walk.</param>
    /// <param name="error">Where progress goes.</param>
    /// <returns>What was found.</returns>
    public static WalkReport Walk(StorySource source, Story story, WalkOptions options, TextWriter error)
    {
        using CancellationTokenSource stop = new();
        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(
            PosixSignal.SIGINT,
            signal =>
            {
                signal.Cancel = true;
                stop.Cancel();
            }
        );
        WalkMeter meter = new(error, Console.IsErrorRedirected || Console.IsOutputRedirected);
        try
        {
            Story? first = story;
            // The first job takes the story that was compiled to see whether it can be.
            return Workshop.Walking.Walk.Run(
                () =>
                    Interlocked.Exchange(ref first, null)
                    ?? StoryCompiler.CompileAgain(story)
                    ?? source.Compile().Story
                    ?? throw new IOException($"'{source.Name}' was changed while it was read"),
                options,
                meter.Show,
                stop.Token
            );
        }
        finally
        {
            meter.Clear();
        }
    }

    /// <summary>The bots beside the story; null where they cannot be read, or the policy asked for is not among them.</summary>
    private static PolicyBook? PoliciesFor(StorySource source, Story story, string policy, TextWriter error)
    {
        (string file, string text) = PolicyFile.Of(source);
        (PolicyBook book, IReadOnlyList<Diagnostic> findings) = PolicyBook.Parse(
            file,
            text,
            StoryContract.Of(story).Meters
        );
        foreach (Diagnostic finding in findings)
        {
            Complaint.Say(error, finding);
        }

        if (findings.Count > 0)
        {
            return null;
        }

        if (!PolicyNames.All.Contains(policy) && book.Find(policy) is null)
        {
            string known = string.Join(", ", PolicyNames.All.Concat(book.Bots.Select(bot => bot.Name)));
            Complaint.Say(error, $"there is no policy '{policy}': choose one of {known}", ExitCode.Usage);
            return null;
        }

        return book;
    }

    private static int Print(WalkReport report, WalkSettings settings, string name, InvocationConfiguration io)
    {
        // Of an interrupted walk the bars say nothing: it might have cleared them yet.
        IReadOnlyList<FailedBar> failed = report.Interrupted ? [] : settings.Bars.Check(report);
        if (settings.Json)
        {
            JsonOutput.Write(io.Output, json => JsonReport.Write(report, name, failed, json));
        }
        else
        {
            TextReport.Write(report, name, failed, io.Output);
        }

        bool written =
            Save(settings.Html, page => HtmlReport.Write(report, name, failed, page), io.Error)
            & Save(
                settings.Lcov,
                lines => LcovReport.Write(report, Path.GetDirectoryName(settings.Story) ?? "", lines),
                io.Error
            );
        return report.Interrupted ? ExitCode.Interrupted
            : !written ? ExitCode.Usage
            : failed.Count > 0 || report.Findings.Count > 0 ? ExitCode.Findings
            : ExitCode.Clean;
    }

    private static bool Save(string? path, Action<TextWriter> write, TextWriter error)
    {
        if (path is null)
        {
            return true;
        }

        try
        {
            using StreamWriter file = new(path, append: false, new UTF8Encoding(false)) { NewLine = "\n" };
            write(file);
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Complaint.Say(error, $"'{path}' cannot be written: {problem.Message}", ExitCode.Usage);
            return false;
        }
    }
}
