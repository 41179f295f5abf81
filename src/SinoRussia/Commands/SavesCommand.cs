using System.CommandLine;
using SinoRussia.Saves.Format;
using SinoRussia.Saves.Slots;
using SinoRussia.Stories;

namespace SinoRussia.Commands;

/// <summary><c>saves list|show|verify|export|import|restore|delete</c>: the slots.</summary>
internal static class SavesCommand
{
    /// <summary>Builds <c>saves</c>.</summary>
    /// <returns>The command.</returns>
    public static Command Build()
    {
        Command command = new("saves", "List, show, check, move, restore and delete saved games");
        command.Subcommands.Add(BuildList());
        command.Subcommands.Add(BuildShow());
        command.Subcommands.Add(SavesVerify.Build());
        command.Subcommands.Add(SavesExport.Build());
        command.Subcommands.Add(SavesImport.Build());
        command.Subcommands.Add(SavesLines.Build());
        command.Subcommands.Add(SavesCompare.Build());
        command.Subcommands.Add(SavesMemoir.Build());
        command.Subcommands.Add(
            BuildOnSlot("delete", "Delete a slot and its backup", (store, slot) => store.Delete(slot))
        );
        command.Subcommands.Add(
            BuildOnSlot("restore", "Put a slot's backup in its place", (store, slot) => store.Restore(slot))
        );
        return command;
    }

    /// <summary>The slots that a command line means.</summary>
    /// <param name="parsed">The parsed command line.</param>
    /// <returns>The slots.</returns>
    public static SaveStore StoreOf(ParseResult parsed) => new(DataFolders.Of(parsed).Saves);

    private static Command BuildList()
    {
        Command command = new("list", "List the slots");
        Option<bool> json = CommonOptions.Json();
        command.Options.Add(json);
        command.SetAction(parsed =>
        {
            IReadOnlyList<SaveSlot> slots = StoreOf(parsed).List(new StoryHashes().Of);
            TextWriter output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(json))
            {
                SavesJson.WriteList(slots, output);
            }
            else
            {
                SavesText.WriteList(slots, output);
            }

            return ExitCode.Clean;
        });
        return command;
    }

    private static Command BuildShow()
    {
        Command command = new("show", "Show a slot: where it stands, its decisions and what moved the meters");
        Argument<string> slot = CommonOptions.Slot();
        Option<bool> json = CommonOptions.Json();
        Option<string?> meter = SavedSlot.Meter();
        command.Arguments.Add(slot);
        command.Options.Add(json);
        command.Options.Add(meter);
        command.SetAction(parsed =>
        {
            InvocationConfiguration io = parsed.InvocationConfiguration;
            string name = parsed.GetRequiredValue(slot);
            if (SlotName.Objection(name) is { } objection)
            {
                return Complaint.Say(io.Error, objection, ExitCode.Findings);
            }

            SaveReading reading = StoreOf(parsed).Read(name);
            if (reading.File is not { } save)
            {
                return SayUnreadable(parsed, name, reading);
            }

            if (parsed.GetValue(json))
            {
                io.Output.WriteLine(System.Text.Encoding.UTF8.GetString(save.ToBytes()).TrimEnd());
            }
            else
            {
                return SavesReview.Write(name, save, parsed.GetValue(meter), io);
            }

            return ExitCode.Clean;
        });
        return command;
    }

    /// <summary>Says why a slot could not be read, and what can be done.</summary>
    /// <param name="parsed">The parsed command line.</param>
    /// <param name="slot">The slot.</param>
    /// <param name="reading">What came of reading it.</param>
    /// <returns>The exit code: 2 for a slot that is not there, else 1.</returns>
    public static int SayUnreadable(ParseResult parsed, string slot, SaveReading reading)
    {
        TextWriter error = parsed.InvocationConfiguration.Error;
        return reading.Status == ReadStatus.Missing && reading.Backup is null
            ? SayMissing(error, slot)
            : Complaint.Say(
                error,
                reading.Problem + BackupOffer.For(reading.Backup, slot, parsed.GetValue(CommonOptions.Data)),
                ExitCode.Findings
            );
    }

    private static int SayMissing(TextWriter error, string slot) =>
        Complaint.Say(error, $"there is no slot '{slot}': see sinorussia saves list", ExitCode.Usage);

    private static Command BuildOnSlot(string name, string description, Func<SaveStore, string, string?> act)
    {
        Command command = new(name, description);
        Argument<string> slot = CommonOptions.Slot();
        command.Arguments.Add(slot);
        command.SetAction(parsed =>
        {
            SaveStore store = StoreOf(parsed);
            string named = parsed.GetRequiredValue(slot);
            TextWriter error = parsed.InvocationConfiguration.Error;
            if (SlotName.Objection(named) is { } objection)
            {
                return Complaint.Say(error, objection, ExitCode.Findings);
            }

            if (!store.Exists(named) && store.ReadBackup(named).Status == ReadStatus.Missing)
            {
                return SayMissing(error, named);
            }

            return act(store, named) is { } problem ? Complaint.Say(error, problem, ExitCode.Findings) : ExitCode.Clean;
        });
        return command;
    }
}
