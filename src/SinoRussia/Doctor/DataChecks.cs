using SinoRussia.Saves.Files;
using SinoRussia.Saves.Slots;
using SinoRussia.Stories;

namespace SinoRussia.Doctor;

/// <summary>The player's folder and what is kept in it.</summary>
/// <param name="data">The folder.</param>
internal sealed class DataChecks(DataFolder data)
{
    /// <summary>Saves are small, but one is written after every decision.</summary>
    private const long LeastFree = 64L << 20;

    /// <summary>Looks at the folder, the disk, the saves and the log.</summary>
    /// <returns>What was found.</returns>
    public IReadOnlyList<Check> All() => [Folder(), Space(), Slots(), Faults()];

    private Check Folder() =>
        data.Prepare() is { } problem
            ? new Check(
                "data",
                Verdict.Fail,
                $"nothing can be saved: {problem}",
                "mend its permissions, or name another folder with --data DIR"
            )
            : new Check("data", Verdict.Ok, $"{data.Path}, can be written");

    private Check Space()
    {
        try
        {
            string place = Existing(data.Path);
            long free = new DriveInfo(
                OperatingSystem.IsWindows() ? Path.GetPathRoot(place)! : place
            ).AvailableFreeSpace;
            string found = $"{free >> 20:N0} MB free";
            return free < LeastFree
                ? new Check("space", Verdict.Warn, found, "free some: a save that does not fit is not written")
                : new Check("space", Verdict.Ok, found);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return new Check("space", Verdict.Warn, "the disk does not say how much is free");
        }
    }

    private Check Slots()
    {
        IReadOnlyList<SaveSlot> slots;
        try
        {
            slots = new SaveStore(data.Saves).List(new StoryHashes().Of);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new Check("saves", Verdict.Fail, "the folder cannot be listed", "mend its permissions");
        }

        SaveSlot[] damaged = [.. slots.Where(slot => slot.Status == SlotStatus.Damaged)];
        int newer = slots.Count(slot => slot.Status == SlotStatus.NewerVersion);
        int older = slots.Count(slot => slot.Status == SlotStatus.OlderStory);
        string found =
            $"{slots.Count - damaged.Length - newer} whole ({older} of an older story), {damaged.Length} damaged, {newer} of a newer version";
        if (damaged.Length > 0)
        {
            return new Check(
                "saves",
                Verdict.Fail,
                $"{found}: {string.Join(", ", damaged.Select(slot => slot.Slot))}",
                $"put a backup in its place with sinorussia saves restore {damaged[0].Slot}"
            );
        }

        return newer > 0
            ? new Check("saves", Verdict.Warn, found, "take the newer version of the game to go on with them")
            : new Check("saves", Verdict.Ok, found);
    }

    private Check Faults()
    {
        FileInfo log = new(FaultLogs.PathIn(data.Path));
        return log.Exists && log.Length > 0
            ? new Check(
                "faults",
                Verdict.Warn,
                $"the program has failed before: {log.FullName}, last on {log.LastWriteTimeUtc:yyyy-MM-dd}",
                "send the file with a report, then delete it"
            )
            : new Check("faults", Verdict.Ok, "none written down");
    }

    private static string Existing(string folder)
    {
        string? place = folder;
        while (place is not null && !Directory.Exists(place))
        {
            place = Path.GetDirectoryName(place);
        }

        return place ?? Path.GetTempPath();
    }
}
