using SinoRussia.Narrative.Diagnostics;
using SinoRussia.Narrative.Structure;

namespace SinoRussia.Workshop.Checking.Contract;

/// <summary>Echoes name the choice that they stem from.</summary>
internal sealed class EchoLint : ILint
{
    public IEnumerable<Diagnostic> Check(CheckedStory story)
    {
        HashSet<string> ids = [.. story.Outline.ChoicePoints.Select(choice => choice.Id).Where(id => id.Length > 0)];
        foreach (
            OutlineTag tag in story.Outline.Tags.Where(tag => tag.Tag.Key == "echo" && !ids.Contains(tag.Tag.Value))
        )
        {
            yield return Finding.Error(
                LintCode.Echo,
                tag.At,
                tag.Tag.Value.Length == 0
                    ? "this is an echo of no choice"
                    : $"there is no choice '{tag.Tag.Value}' for this to be an echo of",
                NameSuggestion.Nearest(tag.Tag.Value, ids) is { } meant
                    ? $"did you mean '{meant}'?"
                    : $"name a choice by its id, or give that choice one: * [text #id: {tag.Tag.Value}]"
            );
        }
    }
}
