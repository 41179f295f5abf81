using System.Text;

namespace SinoRussia.Saves.Slots;

/// <summary>
/// Unicode's composed form (NFC). The program runs without the system's tables of culture, so
/// <see cref="string.Normalize()"/> changes nothing in it; this has the table with it.
/// </summary>
internal static class ComposedText
{
    private const int HangulBase = 0xAC00;
    private const int LeadBase = 0x1100;
    private const int VowelBase = 0x1161;
    private const int TailBase = 0x11A7;
    private const int Leads = 19;
    private const int Vowels = 21;
    private const int Tails = 28;

    private static readonly Lazy<CanonicalForms> Forms = new(CanonicalForms.Read);

    /// <summary>Composes a text.</summary>
    /// <param name="text">Any text; half surrogates stay as they are.</param>
    /// <returns>The same text, each letter and its marks in the one order and in as few characters as there are.</returns>
    public static string Of(string text)
    {
        // Below U+0300 there are no marks, and nothing but composed letters.
        if (text.All(static unit => unit < '\u0300') || !IsWhole(text))
        {
            return text;
        }

        List<int> codes = [];
        foreach (Rune rune in text.EnumerateRunes())
        {
            TakeApart(rune.Value, codes);
        }

        Order(codes);
        Compose(codes);
        return string.Concat(codes.Select(code => new Rune(code).ToString()));
    }

    private static bool IsWhole(string text)
    {
        int at = 0;
        while (at < text.Length)
        {
            if (!Rune.TryGetRuneAt(text, at, out Rune rune))
            {
                return false;
            }

            at += rune.Utf16SequenceLength;
        }

        return true;
    }

    private static void TakeApart(int code, List<int> codes)
    {
        int syllable = code - HangulBase;
        if (syllable is >= 0 and < Leads * Vowels * Tails)
        {
            codes.Add(LeadBase + (syllable / (Vowels * Tails)));
            codes.Add(VowelBase + (syllable % (Vowels * Tails) / Tails));
            if (syllable % Tails > 0)
            {
                codes.Add(TailBase + (syllable % Tails));
            }
        }
        else if (Forms.Value.Parts(code) is { } parts)
        {
            foreach (int part in parts)
            {
                TakeApart(part, codes);
            }
        }
        else
        {
            codes.Add(code);
        }
    }

    /// <summary>Marks behind a letter, in the order of their classes; those of one class stay as they are.</summary>
    private static void Order(List<int> codes)
    {
        for (int i = 1; i < codes.Count; i++)
        {
            int order = Forms.Value.Class(codes[i]);
            for (int j = i; order > 0 && j > 0 && Forms.Value.Class(codes[j - 1]) > order; j--)
            {
                (codes[j - 1], codes[j]) = (codes[j], codes[j - 1]);
            }
        }
    }

    private static void Compose(List<int> codes)
    {
        int starter = -1;
        int i = 0;
        int before = 0;
        while (i < codes.Count)
        {
            int order = Forms.Value.Class(codes[i]);
            bool isBlocked = i - starter > 1 && (before == 0 || before >= order);
            if (starter >= 0 && !isBlocked && Pair(codes[starter], codes[i]) is { } composed)
            {
                codes[starter] = composed;
                codes.RemoveAt(i);
                continue;
            }

            if (order == 0)
            {
                starter = i;
            }

            before = order;
            i++;
        }
    }

    private static int? Pair(int first, int second)
    {
        if (first - LeadBase is >= 0 and < Leads && second - VowelBase is >= 0 and < Vowels)
        {
            return HangulBase + ((((first - LeadBase) * Vowels) + second - VowelBase) * Tails);
        }

        return
            first - HangulBase is >= 0 and < Leads * Vowels * Tails
            && (first - HangulBase) % Tails == 0
            && second - TailBase is > 0 and < Tails
            ? first + second - TailBase
            : Forms.Value.Whole(first, second);
    }
}
