using System.Text.RegularExpressions;

namespace SinoRussia.Workshop.Checking;

/// <summary>
/// Notices that any of a story's files was saved, made or taken away. It looks at the files' times and sizes, so that
/// it sees editors that write in place, those that write beside and rename, and files that are not there yet.
/// </summary>
public sealed partial class SourceChanges
{
    private readonly string _folder;
    private readonly string _root;
    private Dictionary<string, (DateTime Saved, long Length)> _known = [];

    /// <summary>Watches a story.</summary>
    /// <param name="root">The root file's path.</param>
    public SourceChanges(string root)
    {
        _folder = Path.GetDirectoryName(Path.GetFullPath(root)) ?? "";
        _root = Path.GetFileName(root);
    }

    /// <summary>Takes the files as they are now for known.</summary>
    /// <param name="sources">The story's files as they were read last: path, relative to the root's folder, and text.</param>
    public void Settle(IReadOnlyDictionary<string, string> sources) =>
        _known = FilesOf(sources).ToDictionary(file => file, Look);

    /// <summary>Adds files to those that are known, as they are now; those known before stay as they were.</summary>
    /// <param name="sources">The story's files as they were read last.</param>
    public void Include(IReadOnlyDictionary<string, string> sources)
    {
        foreach (string file in FilesOf(sources))
        {
            _known.TryAdd(file, Look(file));
        }
    }

    /// <summary>Whether any file is not as it was.</summary>
    /// <returns>True if so.</returns>
    public bool Any() => _known.Any(file => Look(file.Key) != file.Value);

    /// <summary>Waits until a file changes, and then until nothing changes for the length of a pause.</summary>
    /// <param name="pause">How long to pause between two looks.</param>
    /// <param name="stop">Ends the waiting.</param>
    /// <returns>False where the waiting was ended.</returns>
    public bool Wait(TimeSpan pause, CancellationToken stop)
    {
        while (!Any())
        {
            if (stop.WaitHandle.WaitOne(pause))
            {
                return false;
            }
        }

        // An editor may write a file in several steps.
        Dictionary<string, (DateTime, long)> before;
        do
        {
            before = _known.Keys.ToDictionary(file => file, Look);
            if (stop.WaitHandle.WaitOne(pause))
            {
                return false;
            }
        } while (before.Any(file => Look(file.Key) != file.Value));

        return true;
    }

    private HashSet<string> FilesOf(IReadOnlyDictionary<string, string> sources) =>
        [
            _root,
            .. sources.Keys,
            .. sources.Values.SelectMany(text =>
                Included().Matches(text).Select(match => match.Groups["file"].Value.Trim())
            ),
        ];

    private (DateTime Saved, long Length) Look(string file)
    {
        try
        {
            FileInfo info = new(Path.Combine(_folder, file));
            return info.Exists ? (info.LastWriteTimeUtc, info.Length) : (DateTime.MinValue, -1);
        }
        // A file that cannot be looked at now may be there a moment later.
        catch (Exception problem)
            when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return (DateTime.MinValue, -1);
        }
    }

    [GeneratedRegex(
        @"^[ \t]*INCLUDE[ \t]+(?<file>[^\r\n]+)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Included();
}
