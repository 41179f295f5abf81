using SinoRussia.Game;
using SinoRussia.Game.Records;
using SinoRussia.Saves.Files;

namespace SinoRussia.Saves.Format;

/// <summary>A saved campaign, as one JSON file that a person can read.</summary>
/// <param name="Key">The story's key: <c>kremlin</c>, or that of a path.</param>
/// <param name="Record">The campaign.</param>
/// <param name="Now">Where it stands.</param>
/// <param name="StartedAt">When the campaign was begun, UTC; with the seed it tells two campaigns apart.</param>
/// <param name="SavedAt">When it was saved, UTC, to the millisecond.</param>
public sealed record SaveFile(
    string Key,
    CampaignRecord Record,
    Standing Now,
    DateTimeOffset StartedAt,
    DateTimeOffset SavedAt
)
{
    /// <summary>What the files say of themselves.</summary>
    public const string Format = "sinorussia-save";

    /// <summary>The version that is written.</summary>
    public const int Version = 1;

    /// <summary>The largest file that is read or written, in bytes: 32 MB.</summary>
    public const int MaxBytes = 32 * 1024 * 1024;

    /// <summary>The deepest nesting that is read or written.</summary>
    public const int MaxDepth = 64;

    /// <summary>Writes a campaign down. Not to be asked of one that has failed.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="key">The story's key.</param>
    /// <param name="startedAt">When it was begun.</param>
    /// <param name="savedAt">The time now.</param>
    /// <returns>The save.</returns>
    public static SaveFile Of(Campaign campaign, string key, DateTimeOffset startedAt, DateTimeOffset savedAt) =>
        new(key, campaign.Record(), Standing.Of(campaign), startedAt, savedAt);

    /// <summary>Reads a save.</summary>
    /// <param name="bytes">A whole file, from anywhere.</param>
    /// <returns>The save, or a sentence why there is none. Never throws.</returns>
    public static SaveReading Parse(byte[] bytes) => SaveReader.Read(bytes);

    /// <summary>Reads a save from disk.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The save, or a sentence why there is none. Never throws.</returns>
    public static SaveReading Load(string path)
    {
        try
        {
            using FileStream file = new(
                path,
                FileMode.Open,
                FileAccess.Read,
                FileShare.ReadWrite | FileShare.Delete,
                4096
            );
            return file.Length > MaxBytes || ReadUpTo(file, MaxBytes) is not { } bytes
                ? SaveReading.Damaged(SaveReader.TooLarge)
                : SaveReader.Read(bytes);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            return SaveReading.Missing("There is no such save.");
        }
        catch (Exception problem) when (FileProblem.IsOne(problem))
        {
            return SaveReading.Damaged(FileProblem.WhenReading(path, problem));
        }
    }

    /// <summary>The file's bytes, checksum and all.</summary>
    /// <returns>UTF-8 without a byte order mark.</returns>
    public byte[] ToBytes() => SaveWriter.Write(this);

    /// <summary>Whether both are moments of one campaign.</summary>
    /// <param name="other">The other save.</param>
    /// <returns>True where story, seed and beginning are the same.</returns>
    public bool IsOfSameCampaign(SaveFile other) =>
        Key == other.Key && Record.Seed == other.Record.Seed && StartedAt == other.StartedAt;

    /// <summary>Trusts no stated length: a device says it is empty and gives bytes without end.</summary>
    private static byte[]? ReadUpTo(Stream stream, int limit)
    {
        using MemoryStream all = new();
        byte[] part = new byte[64 * 1024];
        int read;
        while ((read = stream.Read(part)) > 0)
        {
            if (all.Length + read > limit)
            {
                return null;
            }

            all.Write(part, 0, read);
        }

        return all.ToArray();
    }
}
