using System.CommandLine;
using SinoRussia.Saves.Format;
using SinoRussia.Saves.Slots;
using SinoRussia.Stories;

namespace SinoRussia.Commands;

/// <summary><c>saves verify</c>: reads every slot and backup whole.</summary>
internal static class SavesVerify
{
    public static Command Build()
    {
        Command command = new("verify", "Read every slot and backup whole, and say how each is");
        Option<bool> json = CommonOptions.Json();
        command.Options.Add(json);
        command.SetAction(parsed =>
        {
            IReadOnlyList<SlotVerdict> verdicts = SavesCommand.StoreOf(parsed).Verify(new StoryHashes().Of);
            TextWriter output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(json))
            {
                WriteJson(verdicts, output);
            }
            else
            {
                WriteText(verdicts, output, parsed.GetValue(CommonOptions.Data));
            }

            return verdicts.Any(verdict => verdict.IsDamaged) ? ExitCode.Findings : ExitCode.Clean;
        });
        return command;
    }

    private static void WriteText(IReadOnlyList<SlotVerdict> verdicts, TextWriter output, string? data)
    {
        if (verdicts.Count == 0)
        {
            output.WriteLine("No saved games yet.");
            return;
        }

        int width = verdicts.Max(verdict => verdict.Slot.Slot.Length);
        foreach (SlotVerdict verdict in verdicts)
        {
            SaveSlot slot = verdict.Slot;
            string about = slot.Problem ?? $"whole, {SavesText.Decisions(slot.Decisions)}.";
            string offer =
                slot.Status is SlotStatus.Damaged or SlotStatus.NewerVersion && verdict.Backup == ReadStatus.Ok
                    ? BackupOffer.For(slot.Slot, data)
                    : "";
            Complaint.Tell(output, $"{slot.Slot.PadRight(width)}  {slot.Status.Word()}  {about}{offer}");
            if (verdict.BackupProblem is { } problem)
            {
                Complaint.Tell(output, $"{new string(' ', width)}  its backup: {problem}");
            }
        }

        int damaged = verdicts.Count(verdict => verdict.IsDamaged);
        output.WriteLine(
            damaged == 0 ? $"{Slots(verdicts.Count)}, none damaged." : $"{Slots(verdicts.Count)}, {damaged} damaged."
        );
    }

    private static void WriteJson(IReadOnlyList<SlotVerdict> verdicts, TextWriter output) =>
        JsonOutput.Write(
            output,
            json =>
            {
                json.WriteStartArray();
                foreach (SlotVerdict verdict in verdicts)
                {
                    json.WriteStartObject();
                    json.WriteString("slot", verdict.Slot.Slot);
                    json.WriteString("file", verdict.File);
                    json.WriteString("campaign", verdict.Slot.Campaign);
                    json.WriteNumber("decisions", verdict.Slot.Decisions);
                    json.WriteString("status", verdict.Slot.Status.Word());
                    json.WriteString("problem", verdict.Slot.Problem);
                    json.WriteString("backup", Word(verdict.Backup));
                    json.WriteString("backupProblem", verdict.BackupProblem);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }
        );

    private static string Word(ReadStatus status) =>
        status switch
        {
            ReadStatus.Ok => "ok",
            ReadStatus.Missing => "none",
            ReadStatus.NewerVersion => "newer-version",
            _ => "damaged",
        };

    private static string Slots(int count) => count == 1 ? "1 slot" : $"{count} slots";
}
