using SinoRussia.Game;
using SinoRussia.Game.Records;
using SinoRussia.Saves.Format;
using SinoRussia.Saves.Slots;

namespace SinoRussia.Commands;

/// <summary>Slots in words.</summary>
internal static class SavesText
{
    /// <summary>One line a slot.</summary>
    /// <param name="slots">The slots.</param>
    /// <param name="output">Where to.</param>
    public static void WriteList(IReadOnlyList<SaveSlot> slots, TextWriter output)
    {
        if (slots.Count == 0)
        {
            output.WriteLine("No saved games yet.");
            return;
        }

        int width = slots.Max(slot => slot.Slot.Length);
        foreach (SaveSlot slot in slots)
        {
            string where = slot.Status is SlotStatus.Ok or SlotStatus.OlderStory
                ? $"{slot.Title}{(slot.Date.Length > 0 ? $", {slot.Date}" : "")}, {Decisions(slot.Decisions)}{(slot.Ended ? ", over" : "")}"
                : slot.Problem ?? "";
            output.WriteLine(
                $"{slot.Slot.PadRight(width)}  {slot.SavedAt.ToLocalTime():yyyy-MM-dd HH:mm}  {slot.Status.Word()}  {where}"
            );
        }
    }

    /// <summary>A slot whole: where it stands, its decisions and the ledger.</summary>
    /// <param name="slot">The slot's name.</param>
    /// <param name="save">What it holds.</param>
    /// <param name="output">Where to.</param>
    public static void WriteOne(string slot, SaveFile save, TextWriter output)
    {
        CampaignRecord record = save.Record;
        output.WriteLine($"{slot}: {record.Title}{(save.Now.Date.Length > 0 ? $", {save.Now.Date}" : "")}");
        output.WriteLine(
            $"Saved {save.SavedAt.ToLocalTime():yyyy-MM-dd HH:mm}; seed {record.Seed}; {Decisions(record.Journal.Count)}."
        );
        output.WriteLine(
            string.Join(", ", save.Now.Meters.Values.Select(meter => $"{meter.Key} {Wording.Number(meter.Value)}"))
        );
        foreach (Passage passage in record.Passages)
        {
            if (passage.Decision is { } index && index < record.Journal.Count)
            {
                Decision decision = record.Journal[index];
                output.WriteLine($"{index + 1, 4}  {decision.Date, -8}  {decision.Text}");
            }

            foreach (Effect effect in passage.Effects)
            {
                output.WriteLine(
                    $"          {effect.Meter} {Wording.Number(effect.From)} to {Wording.Number(effect.To)}: {Wording.Because(effect.Cause)}"
                );
            }
        }
    }

    /// <summary>A number of decisions in words.</summary>
    /// <param name="count">How many.</param>
    /// <returns>Such as <c>1 decision</c>.</returns>
    public static string Decisions(int count) => count == 1 ? "1 decision" : $"{count} decisions";
}
