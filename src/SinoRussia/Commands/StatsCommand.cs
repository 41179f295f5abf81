using System.CommandLine;
using System.Text.Json;
using SinoRussia.Narrative.Compilation;
using SinoRussia.Narrative.Inventory;
using SinoRussia.Stories;

namespace SinoRussia.Commands;

/// <summary><c>stats [STORY]</c>: words, knots, choices, scenes and reading time, for each file.</summary>
internal static class StatsCommand
{
    private const int WordsPerMinute = 230;

    public static Command Build()
    {
        Command command = new("stats", "Words, knots, choices, scenes and reading time of a story, for each file");
        Argument<string?> story = CommonOptions.Story("A campaign's name or a path (default: the first campaign)");
        Option<bool> json = CommonOptions.Json();
        command.Arguments.Add(story);
        command.Options.Add(json);
        command.SetAction(parsed =>
        {
            InvocationConfiguration io = parsed.InvocationConfiguration;
            string name = parsed.GetValue(story) ?? StoryShelf.Campaigns[0].Name;
            return Run(name, parsed.GetValue(json), io.Output, io.Error);
        });
        return command;
    }

    private static int Run(string name, bool json, TextWriter output, TextWriter error)
    {
        if (StoryShelf.Find(name, out string problem) is not { } source)
        {
            return Complaint.Say(error, problem, ExitCode.Usage);
        }

        CompileResult compiled = source.Compile();
        if (compiled.Story is not { } story)
        {
            return Complaint.SayWhyNot(error, compiled);
        }

        if (story.Inventory is not { } inventory)
        {
            return Complaint.Say(error, $"'{name}' is a compiled story: stats reads the .ink source", ExitCode.Usage);
        }

        StoryFigures figures = StoryFigures.Of(inventory);
        if (json)
        {
            WriteJson(name, inventory, figures, output);
        }
        else
        {
            WriteText(name, inventory, figures, output);
        }

        return ExitCode.Clean;
    }

    private static void WriteText(string name, StoryInventory inventory, StoryFigures figures, TextWriter output)
    {
        output.WriteLine($"{name}: {Count(inventory.Words, "word")}, {ReadingTime(inventory.Words)} to read whole");
        output.WriteLine(
            $"  {Count(figures.Scenes, "scene")}: {Count(figures.Dossiers, "dossier")}, "
                + $"{Count(figures.Echoes, "echo", "echoes")}, {Count(figures.Crises, "crisis", "crises")}, "
                + $"{Count(figures.SetPieces, "set piece")}, {Count(figures.AdviserScenes, "adviser scene")}"
        );
        output.WriteLine(
            $"  {Count(figures.Endings, "ending")}, {Count(figures.Codex, "codex entry", "codex entries")}"
        );
        output.WriteLine(
            $"  {Count(inventory.Knots, "knot")}, {Count(inventory.Stitches, "stitch", "stitches")}, "
                + Count(inventory.Choices, "choice")
        );
        output.WriteLine();
        int width = Math.Max(4, inventory.PerFile.Max(file => file.File.Length));
        output.WriteLine($"{"file".PadRight(width)}  {"words", 7} {"knots", 6} {"stitches", 9} {"choices", 8}");
        foreach (FileStatistics file in inventory.PerFile)
        {
            output.WriteLine(
                $"{file.File.PadRight(width)}  {file.Words, 7} {file.Knots, 6} {file.Stitches, 9} {file.Choices, 8}"
            );
        }
    }

    private static string Count(int count, string one, string? many = null) =>
        $"{count:N0} {(count == 1 ? one : many ?? $"{one}s")}";

    private static string ReadingTime(int words)
    {
        int minutes = (int)Math.Ceiling(words / (double)WordsPerMinute);
        return minutes < 60 ? $"{minutes} min" : $"{minutes / 60} h {minutes % 60} min";
    }

    private static void WriteJson(string name, StoryInventory inventory, StoryFigures figures, TextWriter output) =>
        JsonOutput.Write(
            output,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("story", name);
                json.WriteNumber("files", inventory.PerFile.Count);
                json.WriteNumber("words", inventory.Words);
                json.WriteNumber("knots", inventory.Knots);
                json.WriteNumber("stitches", inventory.Stitches);
                json.WriteNumber("choices", inventory.Choices);
                json.WriteNumber("scenes", figures.Scenes);
                json.WriteNumber("dossiers", figures.Dossiers);
                json.WriteNumber("echoes", figures.Echoes);
                json.WriteNumber("crises", figures.Crises);
                json.WriteNumber("setPieces", figures.SetPieces);
                json.WriteNumber("adviserScenes", figures.AdviserScenes);
                json.WriteNumber("endings", figures.Endings);
                json.WriteNumber("codex", figures.Codex);
                json.WriteStartArray("perFile");
                foreach (FileStatistics file in inventory.PerFile)
                {
                    Write(json, file);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }
        );

    private static void Write(Utf8JsonWriter json, FileStatistics file)
    {
        json.WriteStartObject();
        json.WriteString("file", file.File);
        json.WriteNumber("words", file.Words);
        json.WriteNumber("knots", file.Knots);
        json.WriteNumber("stitches", file.Stitches);
        json.WriteNumber("choices", file.Choices);
        json.WriteEndObject();
    }
}
