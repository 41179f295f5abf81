using System.Text.RegularExpressions;
using SinoRussia.Narrative.Diagnostics;
using SinoRussia.Narrative.Structure;

namespace SinoRussia.Workshop.Checking.Prose;

/// <summary>Phrases that everybody has read too often.</summary>
internal sealed class StockPhraseLint : IProseLint
{
    public IEnumerable<Diagnostic> Check(CheckedStory story, IReadOnlyList<Scene> scenes, ProseRules rules)
    {
        if (rules.Phrases.Count == 0)
        {
            yield break;
        }

        Regex stock = new(
            $@"(?<!\w)(?:{string.Join('|', rules.Phrases.Select(Pattern))})(?!\w)",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
            TimeSpan.FromSeconds(2)
        );
        foreach (TextPiece text in story.Outline.Texts)
        {
            foreach (Match found in stock.Matches(text.Text))
            {
                yield return Finding.Warning(
                    LintCode.StockPhrase,
                    text.Range.Start with
                    {
                        Column = text.Range.Start.Column + Offset(story, text, found),
                    },
                    $"a stock phrase: '{found.Value}'",
                    $"say what is there to be seen; the list is {ProseRules.FileName}"
                );
            }
        }
    }

    /// <summary>Where the phrase stands in its line; 0 where the source writes it another way.</summary>
    private static int Offset(CheckedStory story, TextPiece text, Match found)
    {
        int at = story.LineAt(text.Range.Start).IndexOf(found.Value, StringComparison.Ordinal);
        return at < 0 ? 0 : Math.Max(0, at + 1 - text.Range.Start.Column);
    }

    private static string Pattern(string phrase) =>
        string.Join(
            @"[\s,;:]+",
            phrase.Split(' ').Select(word => word == "*" ? @"\S+(?:\s+\S+){0,3}?" : Regex.Escape(word))
        );
}
