namespace SinoRussia.Saves.Profiles;

/// <summary>What came of reading a profile.</summary>
/// <param name="Profile">The profile; null where there is none that can be used.</param>
/// <param name="Objection">Why not, to follow "the profile"; null where nothing is wrong, also where there is no file.</param>
/// <param name="IsNewer">Whether a newer program wrote it, so that it is whole and must stay as it is.</param>
internal sealed record ProfileReading(Profile? Profile, string? Objection, bool IsNewer = false)
{
    public static ProfileReading Missing { get; } = new(null, null);

    public static ProfileReading Damaged(string objection) => new(null, objection);
}
