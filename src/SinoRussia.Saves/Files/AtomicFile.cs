using System.Security.Cryptography;
using System.Text;

namespace SinoRussia.Saves.Files;

/// <summary>Writes a file so that at every instant, even when killed, the old or the new one is there whole.</summary>
public static class AtomicFile
{
    /// <summary>Writes a file: beside it first, flushed to disk, then renamed over it.</summary>
    /// <param name="path">The file; its folder exists.</param>
    /// <param name="bytes">The whole content.</param>
    /// <param name="backup">Where the previous file is kept, in the same folder; null to keep none.</param>
    /// <returns>Null when written; else a sentence why not, and the previous file is as it was.</returns>
    public static string? Write(string path, byte[] bytes, string? backup = null) =>
        Write(
            path,
            bytes,
            backup,
            static temporary => new FileStream(temporary, FileMode.CreateNew, FileAccess.Write),
            HardLink.Make
        );

    internal static string? Write(
        string path,
        byte[] bytes,
        string? backup,
        Func<string, Stream> create,
        Func<string, string, bool>? link = null
    )
    {
        string fresh = TemporaryFor(path);
        string spare = TemporaryFor(path);
        try
        {
            WriteOut(fresh, bytes, create);
            if (backup is not null && File.Exists(path))
            {
                if (link?.Invoke(path, spare) != true)
                {
                    WriteOut(spare, File.ReadAllBytes(path), create);
                }

                File.Move(spare, backup, overwrite: true);
                // Where both were names of one file already, the system leaves both.
                Remove(spare);
            }

            File.Move(fresh, path, overwrite: true);
            FolderFlush.Flush(FolderOf(path));
            return null;
        }
        catch (Exception problem) when (FileProblem.IsOne(problem))
        {
            Remove(fresh);
            Remove(spare);
            return FileProblem.WhenWriting(path, problem);
        }
    }

    /// <summary>Removes what a killed program left half written beside a file. Only for who holds its lock.</summary>
    /// <param name="path">The file.</param>
    internal static void Sweep(string path)
    {
        try
        {
            foreach (string left in Directory.EnumerateFiles(FolderOf(path), $"{TemporaryStem(path)}*.tmp"))
            {
                Remove(left);
            }
        }
        catch (Exception problem) when (FileProblem.IsOne(problem))
        {
            // What cannot be listed cannot be swept; the next start tries again.
        }
    }

    private static void WriteOut(string path, byte[] bytes, Func<string, Stream> create)
    {
        using Stream stream = create(path);
        stream.Write(bytes);
        if (stream is FileStream file)
        {
            file.Flush(flushToDisk: true);
        }
        else
        {
            stream.Flush();
        }
    }

    private static void Remove(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception problem) when (FileProblem.IsOne(problem))
        {
            // The folder went away or turned read-only: there is nothing more to tidy.
        }
    }

    private static string TemporaryFor(string path) =>
        Path.Combine(FolderOf(path), $"{TemporaryStem(path)}{RandomNumberGenerator.GetHexString(8, true)}.tmp");

    /// <summary>Short whatever the file's name is: a name may already be as long as a file system allows.</summary>
    private static string TemporaryStem(string path)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFileName(path)));
        return $".{Convert.ToHexStringLower(hash, 0, 6)}-";
    }

    private static string FolderOf(string path) => Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".";
}
