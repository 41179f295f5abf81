using System.Globalization;

namespace SinoRussia.Workshop.Checking.Prose;

/// <summary>The rules for prose: stock phrases to avoid, and how long things may be.</summary>
/// <param name="Phrases">The stock phrases; a <c>*</c> stands for one to four words.</param>
/// <param name="Brief">How many words a scene may have before its first choice; twice that in set pieces.</param>
/// <param name="Option">How many words a choice may have.</param>
/// <param name="Result">How many words may follow a choice; twice that in set pieces.</param>
public sealed record ProseRules(IReadOnlyList<string> Phrases, int Brief, int Option, int Result)
{
    /// <summary>The name of the file, beside a story's root, in which its authors change the rules.</summary>
    public const string FileName = "prose.txt";

    /// <summary>The rules that hold where a story has none of its own.</summary>
    public static ProseRules Default { get; } = new ProseRules([], 120, 20, 100).With(Embedded());

    /// <summary>These rules, changed as a file says.</summary>
    /// <param name="text">
    /// The file's text: a phrase a line, <c>-PHRASE</c> to take one out, <c>limit brief|option|result WORDS</c>, and
    /// comments behind <c>#</c>.
    /// </param>
    /// <returns>The changed rules.</returns>
    public ProseRules With(string text)
    {
        ProseRules rules = this;
        List<string> phrases = [.. Phrases];
        foreach (
            string line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        )
        {
            string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (line[0] == '#')
            {
                continue;
            }

            if (
                words is ["limit", var what, var number]
                && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int limit)
            )
            {
                rules = rules.WithLimit(what, limit);
            }
            else if (line[0] == '-')
            {
                phrases.Remove(line[1..].Trim().ToLowerInvariant());
            }
            else
            {
                phrases.Add(string.Join(' ', words).ToLowerInvariant());
            }
        }

        return rules with
        {
            Phrases = [.. phrases.Distinct()],
        };
    }

    private ProseRules WithLimit(string what, int limit) =>
        what switch
        {
            "brief" => this with { Brief = limit },
            "option" => this with { Option = limit },
            "result" => this with { Result = limit },
            _ => this,
        };

    private static string Embedded()
    {
        using Stream stream = typeof(ProseRules).Assembly.GetManifestResourceStream(FileName)!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
