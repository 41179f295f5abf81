using SinoRussia.Game.Meters;
using SinoRussia.Saves.Files;
using SinoRussia.Saves.Format;

namespace SinoRussia.Saves.Slots;

/// <summary>The slots in a folder: one file each, and beside it the one before as <c>.bak</c>.</summary>
/// <param name="folder">The folder; it need not exist.</param>
public sealed class SaveStore(string folder)
{
    private const string Ending = ".json";
    private const string BackupEnding = ".bak";

    private readonly FileMemory _memory = new();

    /// <summary>The folder.</summary>
    public string Folder { get; } = Path.GetFullPath(folder);

    /// <summary>The file of a slot. A slot that exists is found whatever the case, and the form of Unicode, that its name is written in.</summary>
    /// <param name="slot">A name that <see cref="SlotName"/> has no objection to.</param>
    /// <returns>The full path; the file need not exist.</returns>
    /// <exception cref="ArgumentException">The name will not do.</exception>
    public string PathOf(string slot)
    {
        if (SlotName.Objection(slot) is { } objection)
        {
            throw new ArgumentException(objection, nameof(slot));
        }

        slot = SlotName.Composed(slot);
        string path = Path.Combine(Folder, slot + Ending);
        return File.Exists(path) ? path : Path.Combine(Folder, SpellingOf(slot) + Ending);
    }

    /// <summary>Whether a slot is there, damaged or not.</summary>
    /// <param name="slot">Any text.</param>
    /// <returns>True if so.</returns>
    public bool Exists(string slot) => SlotName.Objection(slot) is null && File.Exists(PathOf(slot));

    /// <summary>Reads a slot.</summary>
    /// <param name="slot">Any text.</param>
    /// <returns>The save, or a sentence why there is none, with the backup where that one can be read.</returns>
    public SaveReading Read(string slot)
    {
        if (SlotName.Objection(slot) is { } objection)
        {
            return SaveReading.Missing(objection);
        }

        SaveReading reading = SaveFile.Load(PathOf(slot));
        return reading.Status switch
        {
            ReadStatus.Ok => reading,
            ReadStatus.Missing => reading with
            {
                Problem = $"There is no slot '{slot}'.",
                Backup = ReadBackup(slot).File,
            },
            _ => reading with { Backup = ReadBackup(slot).File },
        };
    }

    /// <summary>Reads a slot's backup.</summary>
    /// <param name="slot">Any text.</param>
    /// <returns>The save before the last, or a sentence why there is none.</returns>
    public SaveReading ReadBackup(string slot) =>
        SlotName.Objection(slot) is { } objection
            ? SaveReading.Missing(objection)
            : SaveFile.Load(PathOf(slot) + BackupEnding);

    /// <summary>
    /// Writes a slot; the previous file becomes its backup. A previous file that cannot be read, or whose backup is
    /// worth more than it, is never lost: it is kept beside as <c>.kept-N</c>.
    /// </summary>
    /// <param name="slot">Any text.</param>
    /// <param name="save">The save.</param>
    /// <param name="keepOld">Whether the previous file is kept for good, not as a backup that the next write replaces.</param>
    /// <returns>Null when written; else a sentence why not, and the slot is as it was.</returns>
    public string? Write(string slot, SaveFile save, bool keepOld = false)
    {
        if (SlotName.Objection(slot) is { } objection)
        {
            return objection;
        }

        byte[] bytes = save.ToBytes();
        if (SaveScan.Of(bytes).Objection is not null)
        {
            return "The campaign could not be saved: it has grown larger or deeper than a save may be.";
        }

        try
        {
            Directory.CreateDirectory(Folder);
            string path = PathOf(slot);
            SaveReading old = _memory.Look(path);
            string? backup = keepOld ? KeptFiles.Next(path) : BackupFor(path, old, save);
            if (AtomicFile.Write(path, bytes, backup) is { } problem)
            {
                return problem;
            }

            if (backup is not null && old.File is { } before)
            {
                _memory.Note(backup, before);
            }

            _memory.Note(path, save);
            KeptFiles.Prune(path);
            return null;
        }
        catch (Exception problem) when (FileProblem.IsOne(problem))
        {
            return FileProblem.WhenWriting(Folder, problem);
        }
    }

    /// <summary>Makes a slot's backup the slot again; a damaged file in its place is kept beside.</summary>
    /// <param name="slot">Any text.</param>
    /// <returns>Null when done; else a sentence why not.</returns>
    public string? Restore(string slot)
    {
        SaveReading backup = ReadBackup(slot);
        if (backup.File is not { } save)
        {
            return backup.Problem;
        }

        using SlotLock guard = Lock(slot);
        return guard.IsHeldElsewhere ? InUse(slot) : Write(slot, save, keepOld: true);
    }

    /// <summary>Deletes a slot and its backup.</summary>
    /// <param name="slot">Any text.</param>
    /// <returns>Null when deleted; else a sentence why not.</returns>
    public string? Delete(string slot)
    {
        if (SlotName.Objection(slot) is { } objection)
        {
            return objection;
        }

        string path = PathOf(slot);
        if (!File.Exists(path) && !File.Exists(path + BackupEnding))
        {
            return $"There is no slot '{slot}'.";
        }

        using SlotLock guard = Lock(slot);
        if (guard.IsHeldElsewhere)
        {
            return InUse(slot);
        }

        try
        {
            File.Delete(path + BackupEnding);
            File.Delete(path);
            return null;
        }
        catch (Exception problem) when (FileProblem.IsOne(problem))
        {
            return FileProblem.WhenWriting(path, problem);
        }
    }

    /// <summary>Takes a slot's lock.</summary>
    /// <param name="slot">A name that <see cref="SlotName"/> has no objection to.</param>
    /// <returns>The lock; ask it whether it was got.</returns>
    /// <exception cref="ArgumentException">The name will not do.</exception>
    public SlotLock Lock(string slot)
    {
        string path = PathOf(slot);
        try
        {
            Directory.CreateDirectory(Folder);
        }
        catch (Exception problem) when (FileProblem.IsOne(problem))
        {
            // Then no lock can be had, and none is needed: nothing will be written.
        }

        string name = SlotName.Composed(Path.GetFileNameWithoutExtension(path)).ToLowerInvariant();
        SlotLock guard = SlotLock.Take(Path.Combine(Folder, $".{name}.lock"));
        if (!guard.IsHeldElsewhere)
        {
            AtomicFile.Sweep(path);
        }

        return guard;
    }

    /// <summary>All slots, latest first.</summary>
    /// <param name="currentHash">
    /// The fingerprint of a story today, by its key; null where the story is not known. Leave it out to tell
    /// older stories yourself by <see cref="SaveSlot.StoryHash"/>.
    /// </param>
    /// <returns>The slots; none where the folder is not there.</returns>
    public IReadOnlyList<SaveSlot> List(Func<string, string?>? currentHash = null) =>
        [
            .. Names()
                .Select(slot => Summary(slot, currentHash))
                .OrderByDescending(slot => slot.SavedAt)
                .ThenBy(slot => slot.Slot, StringComparer.Ordinal),
        ];

    /// <summary>Looks at every slot and every backup whole, the latest first.</summary>
    /// <param name="currentHash">As for <see cref="List"/>.</param>
    /// <returns>What was found, one verdict a slot.</returns>
    public IReadOnlyList<SlotVerdict> Verify(Func<string, string?>? currentHash = null) =>
        [
            .. List(currentHash)
                .Select(slot =>
                {
                    SaveReading backup = ReadBackup(slot.Slot);
                    return new SlotVerdict(
                        slot,
                        PathOf(slot.Slot),
                        backup.Status,
                        backup.Status == ReadStatus.Missing ? null : backup.Problem
                    );
                }),
        ];

    internal static string InUse(string slot) => $"The slot '{slot}' is being played by another program.";

    private SaveSlot Summary(string slot, Func<string, string?>? currentHash)
    {
        SaveReading reading = Read(slot);
        bool hasBackup = (reading.Backup ?? ReadBackup(slot).File) is not null;
        if (reading.File is not { } save)
        {
            return new SaveSlot(
                slot,
                SlotName.IsAutosave(slot) ? slot["autosave-".Length..] : "",
                "",
                "",
                "",
                0,
                0,
                new DateTimeOffset(File.GetLastWriteTimeUtc(PathOf(slot)), TimeSpan.Zero),
                MeterValues.None,
                false,
                reading.Status == ReadStatus.NewerVersion ? SlotStatus.NewerVersion : SlotStatus.Damaged,
                reading.Problem,
                hasBackup
            );
        }

        bool isOlder = currentHash?.Invoke(save.Key) is { } hash && hash != save.Record.StoryHash;
        return new SaveSlot(
            slot,
            save.Key,
            save.Record.Title,
            save.Record.StoryHash,
            save.Now.Date,
            save.Now.Turn,
            save.Record.Journal.Count,
            save.SavedAt,
            save.Now.Meters,
            save.Now.Ended,
            isOlder ? SlotStatus.OlderStory : SlotStatus.Ok,
            isOlder ? "The story was edited since: the decisions are played again when you go on." : null,
            hasBackup
        );
    }

    /// <summary>Where the file that is there goes, so that nothing of worth is written over.</summary>
    private string? BackupFor(string path, SaveReading old, SaveFile save)
    {
        if (old.File is not { } last)
        {
            return old.Status == ReadStatus.Missing ? null : KeptFiles.Next(path);
        }

        string backup = path + BackupEnding;
        if (
            _memory.Look(backup).File is not { } before
            || before.IsOfSameCampaign(last)
            || before.Record.Journal.Count <= last.Record.Journal.Count
        )
        {
            return backup;
        }

        if (save.IsOfSameCampaign(last))
        {
            return null;
        }

        File.Move(backup, KeptFiles.Next(path));
        return backup;
    }

    private string SpellingOf(string slot) =>
        Names().FirstOrDefault(name => SlotName.Composed(name).Equals(slot, StringComparison.OrdinalIgnoreCase))
        ?? slot;

    /// <summary>The names of all slots, in no order.</summary>
    internal IReadOnlyList<string> Names()
    {
        try
        {
            return
            [
                .. Directory
                    .EnumerateFiles(Folder, $"*{Ending}")
                    .Select(path => Path.GetFileNameWithoutExtension(path))
                    .Where(name => SlotName.Objection(name) is null),
            ];
        }
        catch (Exception problem) when (FileProblem.IsOne(problem))
        {
            return [];
        }
    }
}
