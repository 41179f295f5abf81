using System.Globalization;
using System.Text;

namespace SinoRussia.Saves.Slots;

/// <summary>What a slot may be called: a name that is safe as a file's name on every system.</summary>
public static class SlotName
{
    /// <summary>The longest name, in UTF-16 units: with every ending still within 255 bytes.</summary>
    public const int MaxLength = 80;

    private const string Autosave = "autosave-";

    /// <summary>The slot that a story saves itself into.</summary>
    /// <param name="key">The story's key.</param>
    /// <returns><c>autosave-KEY</c>.</returns>
    public static string AutosaveOf(string key) => Autosave + key;

    /// <summary>Whether a slot is one that stories save themselves into.</summary>
    /// <param name="name">The slot.</param>
    /// <returns>True if so, in whatever case it is written.</returns>
    public static bool IsAutosave(string name) => name.StartsWith(Autosave, StringComparison.OrdinalIgnoreCase);

    /// <summary>A name as its file has it: letters composed with their marks (NFC), so that one name is one slot.</summary>
    /// <param name="name">Any text.</param>
    /// <returns>The same name; on screen nobody sees a difference.</returns>
    public static string Composed(string name) => name.Length > 4 * MaxLength ? name : ComposedText.Of(name);

    /// <summary>
    /// Why a name will not do. Letters and digits of any script, spaces and <c>- _ .</c> will;
    /// no dot or space at either end, and no name that Windows keeps for devices.
    /// </summary>
    /// <param name="name">Any text.</param>
    /// <returns>Null where it will do; else a sentence for the player, which does not repeat the name.</returns>
    public static string? Objection(string? name)
    {
        if (string.IsNullOrEmpty(name))
        {
            return "A slot needs a name.";
        }

        name = Composed(name);
        if (name.Length > MaxLength)
        {
            return $"A slot's name may have {MaxLength} characters at the most.";
        }

        if (name[0] is ' ' or '.' || name[^1] is ' ' or '.')
        {
            return "A slot's name may not begin or end with a dot or a space.";
        }

        if (!IsFit(name))
        {
            return "A slot's name may have letters, digits, spaces, dots, hyphens and underscores only.";
        }

        return IsReserved(name) ? "Windows keeps this name for a device: choose another one." : null;
    }

    private static bool IsFit(string name)
    {
        bool isFirst = true;
        int at = 0;
        while (at < name.Length)
        {
            if (
                Rune.DecodeFromUtf16(name.AsSpan(at), out Rune rune, out int units)
                != System.Buffers.OperationStatus.Done
            )
            {
                return false;
            }

            if (!IsFit(rune, isFirst))
            {
                return false;
            }

            at += units;
            isFirst = false;
        }

        return true;
    }

    private static bool IsFit(Rune rune, bool isFirst) =>
        rune.Value is ' ' or '-' or '_' or '.'
        || Rune.IsLetter(rune)
        || Rune.IsDigit(rune)
        || (
            !isFirst
            && Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        );

    private static bool IsReserved(string name)
    {
        string stem = name.Split('.')[0].TrimEnd(' ').ToUpperInvariant();
        return stem is "CON" or "PRN" or "AUX" or "NUL"
            || (stem.Length == 4 && stem[..3] is "COM" or "LPT" && stem[3] is >= '0' and <= '9');
    }
}
