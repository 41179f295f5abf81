using System.CommandLine;
using SinoRussia.Narrative.Diagnostics;
using SinoRussia.Plain;
using SinoRussia.Stories;
using SinoRussia.Terminal.Themes;
using SinoRussia.Terminal.Watching;
using SinoRussia.Workshop.Checking;
using SinoRussia.Workshop.Watching;

namespace SinoRussia.Commands;

/// <summary><c>watch [STORY]</c>: play while you write.</summary>
internal static class WatchCommand
{
    public static Command Build(Func<TextReader> input)
    {
        Command command = new(
            "watch",
            "Play a story while you write it: on each save it reloads and goes back to where you were"
        );
        Argument<string?> story = CommonOptions.Story("A path to a root .ink file");
        Option<int> seed = CommonOptions.WalkSeed();
        Option<int[]> choices = CommonOptions.Choices("Take these choices first, such as 2,1,3");
        Option<bool> plain = new("--plain") { Description = "Lines of text instead of a screen" };
        command.Arguments.Add(story);
        command.Options.Add(seed);
        command.Options.Add(choices);
        command.Options.Add(plain);
        command.SetAction(parsed =>
        {
            InvocationConfiguration io = parsed.InvocationConfiguration;
            if (Find(parsed.GetValue(story), out string problem) is not { } source)
            {
                return Complaint.Say(io.Error, problem, ExitCode.Usage);
            }

            LivePlay play = new(source.Name, Path.GetFileName(source.FullPath!), source.Compile, parsed.GetValue(seed));
            foreach (int choice in parsed.GetValue(choices) ?? [])
            {
                play.Choose(choice - 1);
            }

            SourceChanges changes = new(source.FullPath!);
            changes.Settle(play.Sources);
            return parsed.GetValue(plain) || Surface.IsPlain()
                ? new PlainWatch(play, changes, input(), io.Output).Run()
                : WatchShell.Run(DeskFor(play, changes, source, parsed));
        });
        return command;
    }

    private static StorySource? Find(string? name, out string problem)
    {
        problem = "name the story to watch: sinorussia watch STORY.ink";
        if (name is null || StoryShelf.Find(name, out problem) is not { } source)
        {
            return null;
        }

        if (source.FullPath is null)
        {
            problem = $"'{name}' is inside the program and never changes: name a path to watch";
            return null;
        }

        problem = $"'{name}' is a compiled story: watch reads the .ink source";
        return name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? null : source;
    }

    private static WatchDesk DeskFor(LivePlay play, SourceChanges changes, StorySource source, ParseResult parsed)
    {
        string notice = "Write, save, and see. Your choices are kept.";
        TerminalTraits traits = TerminalTraits.OfThisProcess();
        return new WatchDesk
        {
            Title = source.Name,
            Campaign = () => play.Campaign,
            Notice = () => notice,
            NewLines = () => play.Last.NewLines,
            Findings = () => [.. play.Diagnostics.Select(finding => (finding.ToString(), finding.Help))],
            Reload = () =>
            {
                if (!changes.Any())
                {
                    return false;
                }

                notice = PlainWatch.Reload(play, changes).InWords();
                return true;
            },
            Choose = index =>
            {
                play.Choose(index);
                notice = "";
            },
            Undo = () => notice = play.Undo() ? "Taken back." : "",
            Restart = () => notice = play.Restart() ? "From the beginning." : "",
            Traits = parsed.GetValue(CommonOptions.NoColor)
                ? traits with
                {
                    Colours = ColourDepth.None,
                    Reason = "--no-color",
                }
                : traits,
            LogFile = FaultLogs.PathIn(DataFolders.PathOf(parsed)),
        };
    }
}
