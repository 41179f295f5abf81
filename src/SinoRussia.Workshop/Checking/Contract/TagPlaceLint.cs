using SinoRussia.Narrative.Diagnostics;
using SinoRussia.Narrative.Structure;

namespace SinoRussia.Workshop.Checking.Contract;

/// <summary>Tags in places where they do nothing: those of choices on lines, those of lines on choices, those of the story below its top.</summary>
internal sealed class TagPlaceLint : ILint
{
    public IEnumerable<Diagnostic> Check(CheckedStory story)
    {
        foreach (OutlineTag tag in story.Outline.Tags)
        {
            string key = tag.Tag.Key;
            if (tag.OfChoice is null && TagKeys.OfChoice.Contains(key))
            {
                yield return Misplaced(
                    tag,
                    "it belongs to a choice",
                    $"move it inside the brackets: * [text #{tag.Tag}]"
                );
            }
            else if (tag.OfChoice is not null && TagKeys.OfLine.Contains(key) && key != "speaker")
            {
                yield return Misplaced(
                    tag,
                    "it belongs to a line of text",
                    "move it behind the brackets, or to the line above"
                );
            }
            else if (TagKeys.OfStory.Contains(key) && !IsAtTop(story, tag))
            {
                yield return Misplaced(tag, "it belongs to the story", $"move it to the top of {story.Story.Name}");
            }
        }
    }

    private static bool IsAtTop(CheckedStory story, OutlineTag tag) => story.Story.GlobalTags.Contains(tag.Tag);

    private static Diagnostic Misplaced(OutlineTag tag, string why, string help) =>
        Finding.Warning(LintCode.MisplacedTag, tag.At, $"the tag '{tag.Tag.Key}' does nothing here: {why}", help);
}
