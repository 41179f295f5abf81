using System.Text;

namespace SinoRussia.Narrative;

/// <summary>Keeps what could command a terminal out of text that comes from stories and saves.</summary>
public static class PlainText
{
    /// <summary>
    /// Takes out control characters (C0 but for the newline, DEL, C1), direction overrides, byte order marks
    /// and half surrogates. A tab or a Unicode line separator becomes a space.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <returns>The text itself where there was nothing to take out.</returns>
    public static string Clean(string text)
    {
        int first = FirstUnfit(text);
        if (first < 0)
        {
            return text;
        }

        StringBuilder clean = new(text, 0, first, text.Length);
        for (int i = first; i < text.Length; i++)
        {
            if (IsFit(text, i))
            {
                clean.Append(text[i]);
            }
            else if (text[i] is '\t' or '\u2028' or '\u2029')
            {
                clean.Append(' ');
            }
        }

        return clean.ToString();
    }

    private static int FirstUnfit(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!IsFit(text, i))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsFit(string text, int i)
    {
        char c = text[i];
        return c switch
        {
            '\n' => true,
            < ' ' or (>= '\u007f' and <= '\u009f') => false,
            '\ufeff' or '\u2028' or '\u2029' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') => false,
            _ when char.IsHighSurrogate(c) => i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]),
            _ when char.IsLowSurrogate(c) => i > 0 && char.IsHighSurrogate(text[i - 1]),
            _ => true,
        };
    }
}
