using System.Runtime.CompilerServices;

namespace SinoRussia.Testing;

/// <summary>
/// Compares text with an expected file in a folder <c>Snapshots</c> beside the test. With
/// <c>UPDATE_SNAPSHOTS=1</c> in the environment the files are rewritten instead.
/// </summary>
public static class Snapshot
{
    /// <summary>Fails when the text is not that of <c>Snapshots/NAME.txt</c>; spaces at row ends do not count.</summary>
    /// <param name="actual">The text.</param>
    /// <param name="name">The name of the expected file, without <c>.txt</c>.</param>
    /// <param name="test">The test's own file; the compiler fills it in.</param>
    /// <exception cref="SnapshotDiffersException">They differ; the text is then beside the file, as
    /// <c>NAME.received.txt</c>.</exception>
    public static void Match(string actual, string name, [CallerFilePath] string test = "")
    {
        ArgumentNullException.ThrowIfNull(actual);
        string folder = Path.Combine(FolderOf(test), "Snapshots");
        string expectedFile = Path.Combine(folder, $"{name}.txt");
        string receivedFile = Path.Combine(folder, $"{name}.received.txt");
        string text =
            string.Join('\n', actual.ReplaceLineEndings("\n").Split('\n').Select(row => row.TrimEnd())) + "\n";
        string? expected = File.Exists(expectedFile) ? File.ReadAllText(expectedFile).ReplaceLineEndings("\n") : null;
        bool isUpdating = Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1";
        if (text == expected)
        {
            File.Delete(receivedFile);
            return;
        }

        Directory.CreateDirectory(folder);
        File.WriteAllText(isUpdating ? expectedFile : receivedFile, text);
        if (!isUpdating)
            throw new SnapshotDiffersException(name, expected, text);
        File.Delete(receivedFile);
    }

    // a deterministic build writes /_/tests/… instead of the real path
    private static string FolderOf(string test)
    {
        string folder = Path.GetDirectoryName(test) ?? "";
        if (!folder.StartsWith("/_/", StringComparison.Ordinal))
            return folder;
        DirectoryInfo? root = new(AppContext.BaseDirectory);
        while (root is not null && root.GetFiles("*.sln").Length == 0)
            root = root.Parent;
        return Path.Combine(root?.FullName ?? "", folder[3..]);
    }
}
