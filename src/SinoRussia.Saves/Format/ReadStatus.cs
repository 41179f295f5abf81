namespace SinoRussia.Saves.Format;

/// <summary>What came of reading a save.</summary>
public enum ReadStatus
{
    /// <summary>It was read.</summary>
    Ok,

    /// <summary>There is no such file.</summary>
    Missing,

    /// <summary>The file is not a whole save.</summary>
    Damaged,

    /// <summary>A newer version of the game wrote it.</summary>
    NewerVersion,
}
