using System.CommandLine;
using SinoRussia.Saves.Format;
using SinoRussia.Saves.Slots;
using SinoRussia.Stories;

namespace SinoRussia.Commands;

/// <summary><c>saves list|show|delete|restore</c>: the slots.</summary>
internal static class SavesCommand
{
    /// <summary>Builds <c>saves</c>.</summary>
    /// <returns>The command.</returns>
    public static Command Build()
    {
        Command command = new("saves", "List, show, restore and delete saved games");
        command.Subcommands.Add(BuildList());
        command.Subcommands.Add(BuildShow());
        command.Subcommands.Add(
            BuildOnSlot("delete", "Delete a slot and its backup", (store, slot) => store.Delete(slot))
        );
        command.Subcommands.Add(
            BuildOnSlot("restore", "Put a slot's backup in its place", (store, slot) => store.Restore(slot))
        );
        return command;
    }

    private static SaveStore StoreOf(ParseResult parsed) => new(DataFolders.Of(parsed).Saves);

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
        command.Arguments.Add(slot);
        command.Options.Add(json);
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
                return reading.Status == ReadStatus.Missing && reading.Backup is null
                    ? SayMissing(io.Error, name)
                    : Complaint.Say(
                        io.Error,
                        reading.Problem + BackupOffer.For(reading.Backup, name, parsed.GetValue(CommonOptions.Data)),
                        ExitCode.Findings
                    );
            }

            if (parsed.GetValue(json))
            {
                io.Output.WriteLine(System.Text.Encoding.UTF8.GetString(save.ToBytes()).TrimEnd());
            }
            else
            {
                SavesText.WriteOne(name, save, io.Output);
            }

            return ExitCode.Clean;
        });
        return command;
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
