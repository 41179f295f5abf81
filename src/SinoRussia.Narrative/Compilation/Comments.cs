using System.Text;

namespace SinoRussia.Narrative.Compilation;

/// <summary>Comments, blanked out: every other character keeps its line and column.</summary>
internal static class Comments
{
    public static string Blank(string text)
    {
        if (!text.Contains("//", StringComparison.Ordinal) && !text.Contains("/*", StringComparison.Ordinal))
        {
            return text;
        }

        StringBuilder code = new(text.Length);
        int i = 0;
        while (i < text.Length)
        {
            int end = EndOfComment(text, i);
            if (end < 0)
            {
                code.Append(text[i++]);
                continue;
            }

            for (; i < end; i++)
            {
                code.Append(text[i] is '\n' or '\r' ? text[i] : ' ');
            }
        }

        return code.ToString();
    }

    /// <summary>Where the comment that starts here ends; -1 where none starts.</summary>
    private static int EndOfComment(string text, int start)
    {
        if (string.CompareOrdinal(text, start, "//", 0, 2) == 0)
        {
            int end = text.IndexOf('\n', start);
            return end < 0 ? text.Length : end;
        }

        if (string.CompareOrdinal(text, start, "/*", 0, 2) == 0)
        {
            int end = text.IndexOf("*/", start + 2, StringComparison.Ordinal);
            return end < 0 ? text.Length : end + 2;
        }

        return -1;
    }
}
