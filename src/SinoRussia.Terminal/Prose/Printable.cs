using System.Globalization;
using System.Text;

namespace SinoRussia.Terminal.Prose;

/// <summary>
/// Makes a stranger's text safe to draw: no control characters, nothing that reorders or hides a line, nothing
/// that the terminal measures differently from us.
/// </summary>
internal static class Printable
{
    private const int SoftHyphen = 0xAD;
    private const int EmojiPresentation = 0xFE0F;
    private const int ZeroWidthJoiner = 0x200D;
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int FirstTag = 0xE0000;

    /// <summary>The text with line breaks kept as <c>\n</c>.</summary>
    internal static string Text(string text)
    {
        StringBuilder clean = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.Value == '\n' || (IsSafe(rune) && rune.Value >= ' '))
                clean.Append(rune.ToString());
            else if (rune.Value is '\t' or '\v' or '\f' or 0x85 or 0x2028 or 0x2029)
                clean.Append(' ');
        }

        return clean.ToString();
    }

    /// <summary>The text on one line.</summary>
    internal static string Line(string text) => Text(text).Replace('\n', ' ').Trim();

    private static bool IsSafe(Rune rune) =>
        rune.Value is not (SoftHyphen or EmojiPresentation or >= FirstTag)
        && Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => false,
            // direction overrides and zero-width marks; the joiners are part of letters
            UnicodeCategory.Format => rune.Value is ZeroWidthJoiner or ZeroWidthNonJoiner,
            _ => true,
        };
}
