using System.Security;
using SinoRussia.Narrative;

namespace SinoRussia.Saves.Files;

/// <summary>What goes wrong with files, in sentences for a player.</summary>
internal static class FileProblem
{
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    private const int WindowsSharing = unchecked((int)0x80070020);
    private const int NoSpace = 28;
    private const int ReadOnlySystem = 30;

    public static bool IsOne(Exception problem) =>
        problem is IOException or UnauthorizedAccessException or SecurityException or NotSupportedException;

    public static string WhenWriting(string path, Exception problem) =>
        $"{PlainText.Clean(path)} could not be written: {Reason(problem)}.";

    public static string WhenReading(string path, Exception problem) =>
        $"{PlainText.Clean(path)} could not be read: {Reason(problem)}.";

    /// <summary>Whether another program holds the file.</summary>
    /// <param name="problem">What opening it threw.</param>
    /// <returns>True for Windows' sharing violation and for EWOULDBLOCK of Linux (11) and macOS (35).</returns>
    public static bool IsHeld(IOException problem) =>
        problem.HResult is WindowsSharing
        || (OperatingSystem.IsLinux() ? problem.HResult == 11 : problem.HResult == 35);

    private static string Reason(Exception problem) =>
        problem switch
        {
            UnauthorizedAccessException or SecurityException => "there is no permission for it",
            DirectoryNotFoundException => "its folder is not there",
            PathTooLongException => "its name is too long for this disk",
            { HResult: NoSpace or WindowsDiskFull } => "the disk is full",
            { HResult: 122 or 69 } => "the disk quota is used up",
            { HResult: ReadOnlySystem } => "the disk is read-only",
            IOException io when IsHeld(io) => "another program holds it",
            _ => PlainText.Clean(problem.Message).TrimEnd('.'),
        };
}
