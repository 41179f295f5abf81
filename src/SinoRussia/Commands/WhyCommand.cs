using System.CommandLine;
using System.Globalization;
using SinoRussia.Narrative.Compilation;
using SinoRussia.Stories;
using SinoRussia.Workshop.Seeking;

namespace SinoRussia.Commands;

/// <summary><c>why FILE:LINE</c>: the shortest way to a line, or what gates it.</summary>
internal static class WhyCommand
{
    public static Command Build()
    {
        Command command = new("why", "Find the shortest way to a line of a story, or what keeps it from being read");
        Argument<string> place = CommonOptions.Place();
        Option<string?> story = CommonOptions.Word(
            new("--story")
            {
                Description = "The story that the file belongs to (default: the root file that includes it)",
                HelpName = "STORY",
            }
        );
        Option<int> seed = CommonOptions.WalkSeed();
        Option<int> steps = CommonOptions.Count("--steps", "How many choices to try at most", 20_000);
        Option<bool> json = CommonOptions.Json();
        command.Arguments.Add(place);
        foreach (Option option in new Option[] { story, seed, steps, json })
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed =>
            Run(
                parsed.GetValue(place)!,
                parsed.GetValue(story),
                new WayOptions { Seed = parsed.GetValue(seed), Steps = parsed.GetValue(steps) },
                parsed.GetValue(json),
                parsed.InvocationConfiguration
            )
        );
        return command;
    }

    private static int Run(string place, string? story, WayOptions options, bool json, InvocationConfiguration io)
    {
        string[] parts = place.Split(':');
        if (
            parts.Length < 2
            || !int.TryParse(parts[^1], NumberStyles.None, CultureInfo.InvariantCulture, out int line)
            || line < 1
        )
        {
            return Complaint.Say(
                io.Error,
                $"'{place}' names no line: write FILE:LINE, such as kremlin.ink:41",
                ExitCode.Usage
            );
        }

        string file = string.Join(':', parts[..^1]);
        if (Locate(file, story, out string problem) is not { } found)
        {
            return Complaint.Say(io.Error, problem, ExitCode.Usage);
        }

        CompileResult compiled = found.Source.Compile();
        if (compiled.Story is null)
        {
            return Complaint.SayWhyNot(io.Error, compiled);
        }

        if (WaySearch.Run(compiled.Story, found.File, line, options) is not { } report)
        {
            return Complaint.Say(
                io.Error,
                $"there is nothing to read at or near {place}: name a line of a knot with text in it",
                ExitCode.Usage
            );
        }

        if (json)
        {
            WhyJson.Write(report, found.Source.Name, io.Output);
        }
        else
        {
            WhyText.Write(report, found.Source.Name, io.Output);
        }

        return report.Outcome == WayOutcome.Found ? ExitCode.Clean : ExitCode.Findings;
    }

    private static (StorySource Source, string File)? Locate(string file, string? story, out string problem)
    {
        problem = $"there is no file '{file}' on disk or in a campaign";
        if (story is null)
        {
            return RootFinder.Find(file);
        }

        if (StoryShelf.Find(story, out string missing) is not { } source)
        {
            problem = missing;
            return null;
        }

        problem = $"'{file}' is no file of '{story}', or the story does not compile: sinorussia check {story}";
        return RootFinder.FileOf(source, file) is { } known ? (source, known) : null;
    }
}
