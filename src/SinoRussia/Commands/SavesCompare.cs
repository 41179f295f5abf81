using System.CommandLine;
using SinoRussia.Game.Review;
using SinoRussia.Narrative;
using SinoRussia.Saves.Slots;

namespace SinoRussia.Commands;

/// <summary><c>saves compare A B</c>: two lines of play side by side.</summary>
internal static class SavesCompare
{
    /// <summary>Builds <c>saves compare</c>.</summary>
    /// <returns>The command.</returns>
    public static Command Build()
    {
        Command command = new("compare", "Compare two slots of one story: meters by turn, decisions, endings");
        Argument<string> one = CommonOptions.Needed("A", "A slot");
        Argument<string> other = CommonOptions.Needed("B", "Another slot of the same story");
        Option<bool> json = CommonOptions.Json();
        command.Arguments.Add(one);
        command.Arguments.Add(other);
        command.Options.Add(json);
        command.SetAction(parsed =>
        {
            InvocationConfiguration io = parsed.InvocationConfiguration;
            SaveStore store = new(DataFolders.Of(parsed).Saves);
            if (
                SavedSlot.Open(store, parsed.GetRequiredValue(one), parsed, out int code) is not { } first
                || SavedSlot.Open(store, parsed.GetRequiredValue(other), parsed, out code) is not { } second
            )
            {
                return code;
            }

            if (first.Save.Key != second.Save.Key)
            {
                return Complaint.Say(
                    io.Error,
                    $"'{first.Name}' is a game of {first.Save.Record.Title} ({first.Save.Key}), '{second.Name}' one of {second.Save.Record.Title} ({second.Save.Key}): name two slots of one story",
                    ExitCode.Usage
                );
            }

            LineComparison comparison = LineComparison.Of(first.Chronicle, second.Chronicle);
            if (parsed.GetValue(json))
            {
                ComparisonJson.Write(first.Name, second.Name, comparison, io.Output);
            }
            else
            {
                foreach (string line in ComparisonText.Of(first.Name, second.Name, comparison))
                {
                    io.Output.WriteLine(PlainText.Clean(line));
                }
            }

            return ExitCode.Clean;
        });
        return command;
    }
}
