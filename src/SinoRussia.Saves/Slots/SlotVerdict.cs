using SinoRussia.Saves.Format;

namespace SinoRussia.Saves.Slots;

/// <summary>What a look at every byte of a slot found.</summary>
/// <param name="Slot">The slot, as a list shows it.</param>
/// <param name="File">Its file, as a full path.</param>
/// <param name="Backup">How its backup is; missing where there is none.</param>
/// <param name="BackupProblem">What is wrong with the backup, as a sentence; null where nothing is.</param>
public sealed record SlotVerdict(SaveSlot Slot, string File, ReadStatus Backup, string? BackupProblem)
{
    /// <summary>Whether the slot or its backup cannot be read.</summary>
    public bool IsDamaged => Slot.Status == SlotStatus.Damaged || Backup == ReadStatus.Damaged;
}
