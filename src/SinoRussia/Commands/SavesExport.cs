using System.CommandLine;
using SinoRussia.Saves.Format;
using SinoRussia.Saves.Slots;

namespace SinoRussia.Commands;

/// <summary><c>saves export SLOT FILE</c>.</summary>
internal static class SavesExport
{
    public static Command Build()
    {
        Command command = new("export", "Copy a slot to a file, for another machine or for keeping");
        Argument<string> slot = CommonOptions.Slot();
        Argument<string> file = CommonOptions.Needed("FILE", "The file to write");
        Option<bool> force = new("--force") { Description = "Replace a file that is there already" };
        command.Arguments.Add(slot);
        command.Arguments.Add(file);
        command.Options.Add(force);
        command.SetAction(parsed =>
            Run(parsed, parsed.GetRequiredValue(slot), parsed.GetRequiredValue(file), parsed.GetValue(force))
        );
        return command;
    }

    private static int Run(ParseResult parsed, string slot, string file, bool force)
    {
        InvocationConfiguration io = parsed.InvocationConfiguration;
        SaveStore store = SavesCommand.StoreOf(parsed);
        if (SlotName.Objection(slot) is { } objection)
        {
            return Complaint.Say(io.Error, objection, ExitCode.Findings);
        }

        if (string.IsNullOrWhiteSpace(file) || file.Contains('\0', StringComparison.Ordinal))
        {
            return Complaint.Say(io.Error, "FILE is not the name of a file: name one to write to", ExitCode.Usage);
        }

        if (file.EndsWith(".ink", StringComparison.OrdinalIgnoreCase))
        {
            return Complaint.Say(io.Error, $"'{file}' is the name of a story: name another file", ExitCode.Usage);
        }

        SaveReading reading = store.Read(slot);
        if (reading.File is not { } save)
        {
            return SavesCommand.SayUnreadable(parsed, slot, reading);
        }

        if (new SaveTransfer(store).Export(slot, file, force) is { } problem)
        {
            string way =
                File.Exists(file) && !force ? " To replace it: --force"
                : Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(file))) ? ""
                : " Make the folder first, or name another file.";
            return Complaint.Say(io.Error, problem + way, ExitCode.Usage);
        }

        Complaint.Tell(
            io.Output,
            $"wrote {file}: {save.Record.Title}, {SavesText.Decisions(save.Record.Journal.Count)}. It comes back, here or elsewhere, with: sinorussia saves import FILE"
        );
        return ExitCode.Clean;
    }
}
