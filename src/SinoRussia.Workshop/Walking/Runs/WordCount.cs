namespace SinoRussia.Workshop.Walking.Runs;

internal static class WordCount
{
    /// <summary>Words by blank space; what has no letter or digit is no word.</summary>
    public static int Of(string text)
    {
        int words = 0;
        bool inWord = false;
        foreach (char c in text)
        {
            bool letter = char.IsLetterOrDigit(c);
            if (letter && !inWord)
            {
                words++;
            }

            inWord = letter || (inWord && !char.IsWhiteSpace(c));
        }

        return words;
    }
}
