namespace SinoRussia.Terminal.Lifetime;

/// <summary>Where the traces of faults go, so that none is ever seen on the screen.</summary>
/// <param name="path">The file to append to; its folder is made when needed.</param>
/// <param name="clock">Dates the entries.</param>
public sealed class FaultLog(string path, TimeProvider clock)
{
    /// <summary>The file.</summary>
    public string Path { get; } = path;

    /// <summary>Appends the whole trace of a fault.</summary>
    /// <returns>Whether it could be written.</returns>
    public bool Write(Exception fault)
    {
        try
        {
            if (System.IO.Path.GetDirectoryName(Path) is { Length: > 0 } folder)
                Directory.CreateDirectory(folder);
            File.AppendAllText(Path, $"{clock.GetUtcNow():u} {fault}{Environment.NewLine}{Environment.NewLine}");
            return true;
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return false;
        }
    }

    /// <summary>One line for the player: what happened and where the rest is.</summary>
    public string Sentence(Exception fault, bool isWritten) =>
        $"sinorussia stopped: {OneLine(fault.Message)}" + (isWritten ? $" (details in {Path})" : "");

    private static string OneLine(string message) => Prose.Printable.Line(message);
}
