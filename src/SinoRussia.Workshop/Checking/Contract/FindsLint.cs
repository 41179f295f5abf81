using SinoRussia.Game.Galleries;
using SinoRussia.Narrative.Diagnostics;
using SinoRussia.Narrative.Structure;

namespace SinoRussia.Workshop.Checking.Contract;

/// <summary>Families, and achievements across campaigns, name what can be found in the story.</summary>
internal sealed class FindsLint : ILint
{
    public IEnumerable<Diagnostic> Check(CheckedStory story)
    {
        OutlineTag[] tags = [.. story.Outline.Tags];
        // what logic writes cannot be known from the source; that it stands in a tag is another finding
        if (tags.Any(tag => tag.Tag.Key is "ending" or "achievement" && TagSignLint.HasLogic(story, tag)))
        {
            return [];
        }

        HashSet<string> endings = [.. ValuesOf("ending")];
        HashSet<string> finds =
        [
            .. endings,
            .. ValuesOf("achievement"),
            .. EndingFamily.In([.. tags.Select(tag => tag.Tag)]).Select(family => family.Name),
            AcrossPart.Mirror,
        ];
        return tags.SelectMany(tag =>
            tag.Tag.Key switch
            {
                "family" => Missing(tag, endings, "ending", "# family: NAME; ending_id, ending_id"),
                "across" => Missing(
                    tag,
                    finds,
                    "ending, family or achievement",
                    "# across: ID; ending, family or achievement"
                ),
                _ => [],
            }
        );

        IEnumerable<string> ValuesOf(string key) => tags.Where(tag => tag.Tag.Key == key).Select(tag => tag.Tag.Value);
    }

    private static IEnumerable<Diagnostic> Missing(OutlineTag tag, HashSet<string> known, string what, string form)
    {
        string[] fields = tag.Tag.Value.Split(';', StringSplitOptions.TrimEntries);
        string[] names = fields.Length == 2 ? fields[1].Split(',', StringSplitOptions.TrimEntries) : [];
        if (fields[0].Length == 0 || names.Length == 0 || names.Contains(""))
        {
            yield return Finding.Warning(
                LintCode.Finds,
                tag.At,
                $"this '{tag.Tag.Key}' is not of its form",
                $"write {form}"
            );
            yield break;
        }

        foreach (string name in names.Where(name => !known.Contains(name)))
        {
            yield return Finding.Warning(
                LintCode.Finds,
                tag.At,
                $"there is no {what} '{name}' to find",
                NameSuggestion.Nearest(name, known) is { } meant
                    ? $"did you mean '{meant}'?"
                    : $"name one that the story has: {form}"
            );
        }
    }
}
