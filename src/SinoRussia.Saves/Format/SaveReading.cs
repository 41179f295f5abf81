namespace SinoRussia.Saves.Format;

/// <summary>What came of reading a save.</summary>
/// <param name="Status">What sort of outcome.</param>
/// <param name="File">The save; null unless <paramref name="Status"/> is <see cref="ReadStatus.Ok"/>.</param>
/// <param name="Problem">A sentence for the player; null where all is well.</param>
public sealed record SaveReading(ReadStatus Status, SaveFile? File, string? Problem)
{
    /// <summary>The backup, where the slot itself cannot be read and the backup can; else null.</summary>
    public SaveFile? Backup { get; init; }

    internal static SaveReading Ok(SaveFile file) => new(ReadStatus.Ok, file, null);

    internal static SaveReading Missing(string problem) => new(ReadStatus.Missing, null, problem);

    internal static SaveReading Damaged(string problem) => new(ReadStatus.Damaged, null, problem);

    internal static SaveReading Newer(string problem) => new(ReadStatus.NewerVersion, null, problem);
}
