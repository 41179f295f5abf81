namespace SinoRussia.Workshop.Checking.Prose;

/// <summary>Words of a text.</summary>
internal static class Words
{
    /// <summary>The words in lower case, without signs around them.</summary>
    public static List<string> In(string text)
    {
        List<string> words = [];
        foreach (string part in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            int start = 0;
            int end = part.Length;
            while (start < end && !char.IsLetterOrDigit(part[start]))
            {
                start++;
            }

            while (end > start && !char.IsLetterOrDigit(part[end - 1]))
            {
                end--;
            }

            if (end > start)
            {
                words.Add(part[start..end].ToLowerInvariant());
            }
        }

        return words;
    }
}
