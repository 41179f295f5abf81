using System.CommandLine;
using SinoRussia.Saves.Format;
using SinoRussia.Saves.Slots;

namespace SinoRussia.Commands;

/// <summary><c>saves import FILE</c>.</summary>
internal static class SavesImport
{
    public static Command Build()
    {
        Command command = new("import", "Copy a file that 'saves export' wrote, here or elsewhere, into a slot");
        Argument<string> file = CommonOptions.Needed("FILE", "The file to read");
        Option<string?> slot = CommonOptions.Word(
            new("--slot") { Description = "The slot to put it in (default: the file's name)", HelpName = "NAME" }
        );
        Option<bool> force = new("--force")
        {
            Description = "Replace a slot that is there already; what was in it is kept beside",
        };
        command.Arguments.Add(file);
        command.Options.Add(slot);
        command.Options.Add(force);
        command.SetAction(parsed =>
            Run(parsed, parsed.GetRequiredValue(file), parsed.GetValue(slot), parsed.GetValue(force))
        );
        return command;
    }

    private static int Run(ParseResult parsed, string file, string? named, bool force)
    {
        InvocationConfiguration io = parsed.InvocationConfiguration;
        if (Directory.Exists(file))
        {
            return Complaint.Say(io.Error, $"'{file}' is a folder: name a file in it", ExitCode.Usage);
        }

        if (!File.Exists(file))
        {
            return Complaint.Say(io.Error, $"there is no file '{file}'", ExitCode.Usage);
        }

        string slot = named ?? Path.GetFileNameWithoutExtension(file);
        if (SlotName.Objection(slot) is { } objection)
        {
            string way = named is null ? " Name the slot with --slot." : "";
            return Complaint.Say(io.Error, objection + way, ExitCode.Findings);
        }

        SaveStore store = SavesCommand.StoreOf(parsed);
        bool isTaken = store.Exists(slot);
        SaveReading reading = new SaveTransfer(store).Import(file, slot, force);
        if (reading.File is not { } save)
        {
            string way =
                isTaken && !force && SaveFile.Load(file).Status == ReadStatus.Ok
                    ? " Choose another one with --slot, or replace it with --force: its game is kept beside."
                    : "";
            return Complaint.Say(io.Error, reading.Problem + way, ExitCode.Findings);
        }

        string story = Stories.StoryShelf.Campaigns.Any(known => known.Key == save.Key) ? save.Key : "STORY";
        Complaint.Tell(
            io.Output,
            $"slot '{SlotName.Composed(slot)}': {save.Record.Title}, {SavesText.Decisions(save.Record.Journal.Count)}. Go on with: sinorussia play {story} --slot {Quoted(slot)}"
        );
        return ExitCode.Clean;
    }

    private static string Quoted(string word) => word.Contains(' ', StringComparison.Ordinal) ? $"\"{word}\"" : word;
}
