using System.Text.RegularExpressions;
using SinoRussia.Narrative.Diagnostics;
using SinoRussia.Narrative.Structure;

namespace SinoRussia.Workshop.Checking.Contract;

/// <summary>Tags with signs that ink gives a meaning of their own.</summary>
internal sealed partial class TagSignLint : ILint
{
    public IEnumerable<Diagnostic> Check(CheckedStory story)
    {
        foreach (OutlineTag tag in story.Outline.Tags)
        {
            string text = WrittenAs(story, tag);
            int sign = text.AsSpan().IndexOfAny("{}[]|");
            if (sign >= 0)
            {
                yield return Finding.Warning(
                    LintCode.TagSigns,
                    tag.At,
                    $"the tag {Quoted.OrNothing(tag.Tag.Key)} has a '{text[sign]}' in it",
                    "tags are fixed text without | { } [ ]: write ; or ( ) instead"
                );
            }
        }
    }

    /// <summary>Whether a tag has signs of logic in it, so that what it says is not what stands in the source.</summary>
    public static bool HasLogic(CheckedStory story, OutlineTag tag) =>
        WrittenAs(story, tag).Contains('{', StringComparison.Ordinal);

    private static string WrittenAs(CheckedStory story, OutlineTag tag)
    {
        string line = story.LineAt(tag.At);
        int start = Math.Clamp(tag.At.Column - 1, 0, line.Length);
        return tag.OfChoice is null && tag.Scope.Branch is null
            ? Written().Match(line, start).Value
            : tag.Tag.ToString();
    }

    [GeneratedRegex(@"\G[^#\r\n]*?(?=\s*(?:#|//|/\*|->|$))", RegexOptions.None, 1000)]
    private static partial Regex Written();
}
