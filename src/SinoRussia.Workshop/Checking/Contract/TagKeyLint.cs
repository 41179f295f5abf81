using SinoRussia.Narrative.Diagnostics;
using SinoRussia.Narrative.Structure;
using SinoRussia.Workshop.Checking.Logic;

namespace SinoRussia.Workshop.Checking.Contract;

/// <summary>Tags that nothing makes anything of. Each key is told once.</summary>
internal sealed class TagKeyLint : ILint
{
    public IEnumerable<Diagnostic> Check(CheckedStory story)
    {
        foreach (
            IGrouping<string, OutlineTag> tags in story
                .Outline.Tags.Where(tag => !TagKeys.IsKnown(tag.Tag.Key) && !HiddenTextLint.LooksLikeText(tag))
                .GroupBy(tag => tag.Tag.Key)
        )
        {
            OutlineTag first = tags.First();
            int more = tags.Count() - 1;
            string? meant = NameSuggestion.Nearest(tags.Key, TagKeys.All);
            yield return Finding.Warning(
                LintCode.UnknownTag,
                first.At,
                $"the contract knows no tag {Quoted.OrNothing(tags.Key)}{(more > 0 ? $" (and {more} more of it)" : "")}",
                meant is null
                    ? $"it does nothing here; known are {string.Join(", ", TagKeys.All.Order(StringComparer.Ordinal))}"
                    : $"did you mean '{meant}'?"
            );
        }
    }
}
