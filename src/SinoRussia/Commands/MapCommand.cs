using System.CommandLine;
using SinoRussia.Narrative.Compilation;
using SinoRussia.Stories;
using SinoRussia.Workshop.Mapping;
using SinoRussia.Workshop.Mapping.Drawing;
using SinoRussia.Workshop.Walking;

namespace SinoRussia.Commands;

/// <summary><c>map [STORY]</c>: how a story branches.</summary>
internal static class MapCommand
{
    private static readonly Dictionary<string, Action<StoryMap, MapHeat?, TextWriter>> Formats = new(
        StringComparer.Ordinal
    )
    {
        ["text"] = MapText.Write,
        ["dot"] = MapDot.Write,
        ["mermaid"] = MapMermaid.Write,
        ["svg"] = MapSvg.Write,
        ["html"] = MapHtml.Write,
    };

    public static Command Build()
    {
        Command command = new("map", "Draw how a story branches: knots, choices, and what leads where");
        Argument<string?> story = CommonOptions.Story("A campaign's name or a path (default: the first campaign)");
        Option<string?> format = CommonOptions.Word(
            new("--format")
            {
                Description = "text, dot, mermaid, svg or html (default: by FILE's ending)",
                HelpName = "FORMAT",
            }
        );
        Option<string?> file = CommonOptions.OutputFile("Write to a file; html and svg are best kept in one");
        Option<bool> heat = new("--heat") { Description = "Colour it by a walk: what players meet, and what never" };
        Option<int> runs = CommonOptions.Count("--runs", "How many playthroughs the heat is of", 300);
        Option<int> seed = CommonOptions.WalkSeed();
        command.Arguments.Add(story);
        foreach (Option option in new Option[] { format, file, heat, runs, seed })
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed =>
        {
            InvocationConfiguration io = parsed.InvocationConfiguration;
            string? path = parsed.GetValue(file);
            string word = parsed.GetValue(format) ?? FormatOf(path);
            if (!Formats.TryGetValue(word, out Action<StoryMap, MapHeat?, TextWriter>? write))
            {
                string known = string.Join(", ", Formats.Keys);
                return Complaint.Say(io.Error, $"there is no format '{word}': choose one of {known}", ExitCode.Usage);
            }

            WalkOptions? walk = parsed.GetValue(heat)
                ? new WalkOptions { Runs = parsed.GetValue(runs), Seed = parsed.GetValue(seed) }
                : null;
            string name = parsed.GetValue(story) ?? StoryShelf.Campaigns[0].Name;
            return Run(name, write, path, walk, io);
        });
        return command;
    }

    private static string FormatOf(string? path) =>
        Path.GetExtension(path)?.ToLowerInvariant() switch
        {
            ".dot" or ".gv" => "dot",
            ".mmd" or ".mermaid" => "mermaid",
            ".svg" => "svg",
            ".html" or ".htm" => "html",
            _ => "text",
        };

    private static int Run(
        string name,
        Action<StoryMap, MapHeat?, TextWriter> write,
        string? path,
        WalkOptions? walk,
        InvocationConfiguration io
    )
    {
        if (StoryShelf.Find(name, out string problem) is not { } source)
        {
            return Complaint.Say(io.Error, problem, ExitCode.Usage);
        }

        CompileResult compiled = source.Compile();
        if (compiled.Story is not { } story)
        {
            return Complaint.SayWhyNot(io.Error, compiled);
        }

        if (StoryMap.Of(story) is not { } map)
        {
            return Complaint.Say(io.Error, $"'{name}' is a compiled story: map reads the .ink source", ExitCode.Usage);
        }

        MapHeat? heat = null;
        if (walk is not null)
        {
            // The sort of walk that reaches most: what stays cold then is cold.
            WalkReport report = WalkCommand.Walk(source, story, walk with { Policy = "rare" }, io.Error);
            if (report.Interrupted)
            {
                return ExitCode.Interrupted;
            }

            heat = report.Coverage is { } coverage ? MapHeat.Of(report.Runs, coverage) : null;
        }

        if (path is null)
        {
            write(map, heat, io.Output);
            return ExitCode.Clean;
        }

        return OutputFile.Write(path, source, text => write(map, heat, text), io.Error)
            ? ExitCode.Clean
            : ExitCode.Usage;
    }
}
