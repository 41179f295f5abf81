using SinoRussia.Saves.Files;

namespace SinoRussia.Saves.Slots;

/// <summary>
/// Keeps a second program out of a slot. It is the system's lock on an open file and ends with the process,
/// however that ends: a file left over from a crash blocks nobody.
/// </summary>
public sealed class SlotLock : IDisposable
{
    private readonly FileStream? _file;

    private SlotLock(FileStream? file, bool isHeldElsewhere)
    {
        _file = file;
        IsHeldElsewhere = isHeldElsewhere;
    }

    /// <summary>Whether another program, or another game in this one, holds the slot.</summary>
    public bool IsHeldElsewhere { get; }

    /// <summary>Takes the lock if it is free. Where no lock file can be made, such as in a read-only folder, it counts as free.</summary>
    /// <param name="path">The lock file.</param>
    /// <returns>The lock; ask <see cref="IsHeldElsewhere"/> whether it was got.</returns>
    internal static SlotLock Take(string path)
    {
        try
        {
            return new SlotLock(
                new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1),
                isHeldElsewhere: false
            );
        }
        catch (IOException problem) when (FileProblem.IsHeld(problem))
        {
            return new SlotLock(null, isHeldElsewhere: true);
        }
        catch (Exception problem) when (FileProblem.IsOne(problem))
        {
            return new SlotLock(null, isHeldElsewhere: false);
        }
    }

    /// <summary>Lets the slot go.</summary>
    public void Dispose() => _file?.Dispose();
}
