using SinoRussia.Narrative;
using SinoRussia.Saves.Files;
using SinoRussia.Saves.Format;

namespace SinoRussia.Saves.Slots;

/// <summary>Takes saves out of the slots into files of the player's, and back in, here or on another machine.</summary>
/// <param name="store">The slots.</param>
public sealed class SaveTransfer(SaveStore store)
{
    /// <summary>Copies a slot to a file.</summary>
    /// <param name="slot">Any text.</param>
    /// <param name="path">The file.</param>
    /// <param name="replace">Whether a file that is there already is replaced.</param>
    /// <returns>Null when written; else a sentence why not, and nothing was changed.</returns>
    public string? Export(string slot, string path, bool replace = false)
    {
        SaveReading reading = store.Read(slot);
        if (reading.File is not { } save)
        {
            return reading.Problem;
        }

        if (Directory.Exists(path))
        {
            return $"{PlainText.Clean(path)} is a folder: name a file in it.";
        }

        return File.Exists(path) && !replace
            ? $"{PlainText.Clean(path)} is there already."
            : AtomicFile.Write(path, save.ToBytes());
    }

    /// <summary>Copies a file into a slot.</summary>
    /// <param name="path">The file, from anywhere.</param>
    /// <param name="slot">Any text.</param>
    /// <param name="replace">Whether a slot that is there already is replaced; what was in it is kept beside.</param>
    /// <returns>The save that the slot now holds, or a sentence why it does not, and nothing was changed.</returns>
    public SaveReading Import(string path, string slot, bool replace = false)
    {
        if (SlotName.Objection(slot) is { } objection)
        {
            return SaveReading.Damaged(objection);
        }

        SaveReading reading = SaveFile.Load(path);
        if (reading.File is not { } save)
        {
            return reading.Status == ReadStatus.Missing
                ? SaveReading.Missing($"There is no file {PlainText.Clean(path)}.")
                : reading;
        }

        if (
            SlotName.IsAutosave(slot) && !slot.Equals(SlotName.AutosaveOf(save.Key), StringComparison.OrdinalIgnoreCase)
        )
        {
            return SaveReading.Damaged(
                $"The slot '{slot}' is another story's autosave, and this is a save of {save.Record.Title} ({save.Key})."
            );
        }

        using SlotLock guard = store.Lock(slot);
        string? problem =
            guard.IsHeldElsewhere ? SaveStore.InUse(slot)
            : store.Exists(slot) && !replace ? $"The slot '{slot}' is taken."
            : store.Write(slot, save, keepOld: true);
        return problem is null ? reading : SaveReading.Damaged(problem);
    }
}
