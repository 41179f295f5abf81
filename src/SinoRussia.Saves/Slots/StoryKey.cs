using System.Security.Cryptography;
using System.Text;

namespace SinoRussia.Saves.Slots;

/// <summary>
/// What saves call a story by. The stories inside the game go by their names, such as <c>kremlin</c>;
/// a file goes by its stem and its whole path, so that two files of one name are two stories.
/// </summary>
public static class StoryKey
{
    private const int MaxStem = 40;

    /// <summary>A hyphen and eight digits.</summary>
    private const int MarkLength = 9;

    /// <summary>The key of a story in a file.</summary>
    /// <param name="path">The root file; relative ones are taken from the current folder.</param>
    /// <returns>The stem and eight hexadecimal digits, fit for a slot's name.</returns>
    public static string OfPath(string path)
    {
        string full = Path.GetFullPath(path);
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(full));
        return $"{Stem(Path.GetFileNameWithoutExtension(full))}-{Convert.ToHexStringLower(hash, 0, 4)}";
    }

    /// <summary>Whether two keys are of files of one name, in whatever folders.</summary>
    /// <param name="one">A key.</param>
    /// <param name="other">Another.</param>
    /// <returns>True where both are of paths and their stems are the same.</returns>
    public static bool AreOfOneName(string one, string other) => FileStem(one) is { } stem && stem == FileStem(other);

    private static string? FileStem(string key) =>
        key.Length > MarkLength && key[^MarkLength] == '-' && key[^(MarkLength - 1)..].All(char.IsAsciiHexDigitLower)
            ? key[..^MarkLength]
            : null;

    private static string Stem(string name)
    {
        StringBuilder stem = new();
        foreach (Rune rune in name.EnumerateRunes())
        {
            if (stem.Length + rune.Utf16SequenceLength > MaxStem)
            {
                break;
            }

            stem.Append(
                Rune.IsLetterOrDigit(rune) && SlotName.Objection(rune.ToString()) is null ? rune.ToString() : "_"
            );
        }

        return stem.Length > 0 ? stem.ToString() : "story";
    }
}
