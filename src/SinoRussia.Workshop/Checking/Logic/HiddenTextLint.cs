using SinoRussia.Narrative.Diagnostics;
using SinoRussia.Narrative.Structure;
using SinoRussia.Workshop.Checking.Contract;

namespace SinoRussia.Workshop.Checking.Logic;

/// <summary>A <c>#</c> in running text: ink takes what follows for a tag, and the player never sees it.</summary>
internal sealed class HiddenTextLint : ILint
{
    public IEnumerable<Diagnostic> Check(CheckedStory story) =>
        story
            .Outline.Tags.Where(tag => LooksLikeText(tag))
            .Select(tag =>
                Finding.Warning(
                    LintCode.HiddenText,
                    At(story, tag),
                    $"the player never sees '{tag.Tag}': a '#' begins a tag",
                    $"for a sign that players see, write \\#{tag.Tag}"
                )
            );

    /// <summary>Whether a tag is rather a piece of a sentence: a number, or several words without a key.</summary>
    public static bool LooksLikeText(OutlineTag tag)
    {
        string key = tag.Tag.Key;
        return !TagKeys.IsKnown(key)
            && key.Length > 0
            && (char.IsDigit(key[0]) || (tag.Tag.Value.Length == 0 && key.Split(' ').Length > 3));
    }

    private static Narrative.SourceSpan At(CheckedStory story, OutlineTag tag)
    {
        int mark = story
            .LineAt(tag.At)
            .LastIndexOf('#', Math.Max(0, Math.Min(tag.At.Column, story.LineAt(tag.At).Length) - 1));
        return mark >= 0 ? tag.At with { Column = mark + 1 } : tag.At;
    }
}
