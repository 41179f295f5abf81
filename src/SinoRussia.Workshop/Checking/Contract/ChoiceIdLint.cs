using SinoRussia.Narrative.Diagnostics;
using SinoRussia.Narrative.Structure;

namespace SinoRussia.Workshop.Checking.Contract;

/// <summary>Ids of choices, by which saves and echoes know them: each must stand once.</summary>
internal sealed class ChoiceIdLint : ILint
{
    public IEnumerable<Diagnostic> Check(CheckedStory story)
    {
        foreach (
            IGrouping<string, OutlineTag> ids in story
                .Outline.Tags.Where(tag => tag.OfChoice is not null && tag.Tag.Key == "id")
                .GroupBy(tag => tag.Tag.Value)
        )
        {
            if (ids.Key.Length == 0)
            {
                yield return Duplicate(ids.First(), "this choice has an empty id", "write a name behind it: #id: NAME");
                continue;
            }

            foreach (OutlineTag again in ids.Skip(1))
            {
                yield return Duplicate(
                    again,
                    $"the id '{ids.Key}' is that of another choice as well ({ids.First().At})",
                    "give each choice an id of its own: saves and echoes find it by that name"
                );
            }
        }
    }

    private static Diagnostic Duplicate(OutlineTag tag, string message, string help) =>
        Finding.Error(LintCode.DuplicateId, tag.At, message, help);
}
