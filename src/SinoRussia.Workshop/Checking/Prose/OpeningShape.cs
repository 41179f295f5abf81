namespace SinoRussia.Workshop.Checking.Prose;

/// <summary>The shape of a first sentence: what sort of words it begins with, and how long it is.</summary>
internal static class OpeningShape
{
    private static readonly Dictionary<string, string> Sorts = Read(
        ("article", "a an the this that these those"),
        ("pronoun", "i you he she it we they somebody nobody everyone someone"),
        ("possessive", "my your his her its our their"),
        (
            "preposition",
            "in on at by from with under over behind before after between through without near across inside"
        ),
        ("question", "who what when where why how which"),
        ("time", "today tonight yesterday monday tuesday wednesday thursday friday saturday sunday"),
        ("conjunction", "and but or so if because while until although as"),
        ("verb", "is are was were has have had will would can could do does did")
    );

    /// <summary>The shape, in words; empty where it has none that a reader would notice.</summary>
    public static string Of(string text)
    {
        string sentence = text.TrimStart();
        bool isSpeech = sentence.Length > 0 && sentence[0] is '"' or '“' or '\'';
        int end = sentence.AsSpan().IndexOfAny(".?!");
        string first = end > 0 ? sentence[..end] : sentence;
        string[] words = first.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string length =
            words.Length <= 6 ? "short"
            : words.Length <= 14 ? "middling"
            : "long";
        List<string> sorts = [.. words.Take(3).Select((word, i) => SortOf(word, i == 0))];
        // Three words of no known sort have no shape that a reader would notice.
        return sorts.TrueForAll(sort => sort == "word")
            ? ""
            : $"{(isSpeech ? "speech, " : "")}{string.Join(' ', sorts)}, {length}";
    }

    private static string SortOf(string word, bool isFirst)
    {
        string bare = word.Trim('"', '“', '”', '\'', ',', ';', ':', '.');
        return Sorts.TryGetValue(bare.ToLowerInvariant(), out string? sort) ? sort
            : bare.Length > 0 && char.IsDigit(bare[0]) ? "number"
            : !isFirst && bare.Length > 0 && char.IsUpper(bare[0]) ? "name"
            : bare.EndsWith("ing", StringComparison.Ordinal) && bare.Length > 5 ? "-ing"
            : "word";
    }

    private static Dictionary<string, string> Read(params (string Sort, string Words)[] sorts) =>
        sorts
            .SelectMany(sort => sort.Words.Split(' ').Select(word => (word, sort.Sort)))
            .ToDictionary(pair => pair.word, pair => pair.Sort);
}
