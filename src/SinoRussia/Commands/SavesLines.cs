using System.CommandLine;
using SinoRussia.Saves.Lines;
using SinoRussia.Saves.Slots;

namespace SinoRussia.Commands;

/// <summary><c>saves lines SLOT</c>: the other ways the same campaign went.</summary>
internal static class SavesLines
{
    /// <summary>Builds <c>saves lines</c>.</summary>
    /// <returns>The command.</returns>
    public static Command Build()
    {
        Command command = new("lines", "List the lines of play of a slot's campaign, and where they part");
        Argument<string> slot = CommonOptions.Slot();
        Option<bool> json = CommonOptions.Json();
        command.Arguments.Add(slot);
        command.Options.Add(json);
        command.SetAction(parsed =>
        {
            SaveStore store = new(DataFolders.Of(parsed).Saves);
            if (SavedSlot.Open(store, parsed.GetRequiredValue(slot), parsed, out int code) is not { } opened)
            {
                return code;
            }

            IReadOnlyList<LineOfPlay> lines = LinesOfPlay.Of(store, opened.Name, opened.Save);
            TextWriter output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(json))
            {
                WriteJson(lines, output);
            }
            else
            {
                Write(opened, lines, output);
            }

            return ExitCode.Clean;
        });
        return command;
    }

    private static void Write(SavedSlot opened, IReadOnlyList<LineOfPlay> lines, TextWriter output)
    {
        if (lines.Count == 0)
        {
            output.WriteLine($"'{opened.Name}' is the only line of its campaign.");
            return;
        }

        output.WriteLine($"Beside '{opened.Name}' ({Game.Review.ComparisonWording.Outcome(opened.Chronicle)}):");
        foreach (LineOfPlay line in lines)
        {
            string outcome = Game.Review.ComparisonWording.Outcome(new SavedSlot(line.Slot, line.Save).Chronicle);
            output.WriteLine($"  {line.Slot}: {line.Place}; {Narrative.PlainText.Clean(outcome)}");
        }
    }

    private static void WriteJson(IReadOnlyList<LineOfPlay> lines, TextWriter output) =>
        JsonOutput.Write(
            output,
            json =>
            {
                json.WriteStartArray();
                foreach (LineOfPlay line in lines)
                {
                    json.WriteStartObject();
                    json.WriteString("slot", line.Slot);
                    json.WriteNumber("decisions", line.Decisions);
                    json.WriteNumber("shared", line.Shared);
                    json.WriteBoolean("parts", line.Parts);
                    json.WriteString("date", line.Save.Now.Date);
                    json.WriteString("ending", line.Save.Now.Ending);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }
        );
}
