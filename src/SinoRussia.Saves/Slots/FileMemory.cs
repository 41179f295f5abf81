using SinoRussia.Saves.Format;

namespace SinoRussia.Saves.Slots;

/// <summary>Remembers the saves in files that nobody has touched since, so that each autosave need not read them again.</summary>
internal sealed class FileMemory
{
    private readonly Dictionary<string, (SaveFile Save, long Length, DateTime WrittenAt)> _files = [];

    /// <summary>What a file holds, from memory where size and time are as they were.</summary>
    public SaveReading Look(string path)
    {
        FileInfo file = new(path);
        return
            _files.TryGetValue(path, out (SaveFile Save, long Length, DateTime WrittenAt) known)
            && file.Exists
            && file.Length == known.Length
            && file.LastWriteTimeUtc == known.WrittenAt
            ? SaveReading.Ok(known.Save)
            : SaveFile.Load(path);
    }

    /// <summary>Notes what was just written into a file.</summary>
    public void Note(string path, SaveFile save)
    {
        FileInfo file = new(path);
        if (file.Exists)
        {
            _files[path] = (save, file.Length, file.LastWriteTimeUtc);
        }
    }
}
