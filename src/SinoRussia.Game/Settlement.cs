using SinoRussia.Narrative;

namespace SinoRussia.Game;

/// <summary>What was settled without the player (<c># rival</c>), by the line that tells it.</summary>
public static class Settlement
{
    private const string Ends = ".!?…";

    /// <summary>What a settlement is called.</summary>
    /// <param name="line">The line that tells it: <c>Energy: The brake test. Dolzhikova has it sent back.</c></param>
    /// <returns>
    /// What its tag says; else the text up to the first full stop, <c>Energy: The brake test</c>; empty where there is
    /// neither. A question or exclamation mark ends the name too and belongs to it.
    /// </returns>
    public static string NameOf(Line line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.Tags.ValueOf("rival") is { Length: > 0 } name ? name : Opening(line.Text.Trim());
    }

    private static string Opening(string text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            // a point inside a number or a name is not the end
            if (Ends.Contains(text[at], StringComparison.Ordinal) && EndsWord(text, at))
            {
                return text[at] == '.' ? text[..at] : text[..(at + 1)];
            }
        }

        return text;
    }

    private static bool EndsWord(string text, int at) =>
        at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]) || text[at] != '.';
}
