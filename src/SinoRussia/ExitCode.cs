namespace SinoRussia;

/// <summary>What the program tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>All went well.</summary>
    public const int Clean = 0;

    /// <summary>Findings, a failed bar, or a story that does not compile or fails while running.</summary>
    public const int Findings = 1;

    /// <summary>Wrong usage, or a missing file.</summary>
    public const int Usage = 2;

    /// <summary>A fault of the program itself.</summary>
    public const int Fault = 3;

    /// <summary>Interrupted.</summary>
    public const int Interrupted = 130;
}
