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
            string line = story.LineAt(tag.At);
            int start = Math.Clamp(tag.At.Column - 1, 0, line.Length);
            Match written = Written().Match(line, start);
            string text = tag.OfChoice is null && tag.Scope.Branch is null ? written.Value : tag.Tag.ToString();
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

    [GeneratedRegex(@"\G[^#\r\n]*?(?=\s*(?:#|//|/\*|->|$))", RegexOptions.None, 1000)]
    private static partial Regex Written();
}
