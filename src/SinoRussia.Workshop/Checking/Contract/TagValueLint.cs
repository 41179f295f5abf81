using SinoRussia.Narrative.Diagnostics;
using SinoRussia.Narrative.Structure;

namespace SinoRussia.Workshop.Checking.Contract;

/// <summary>Kinds and styles that are none.</summary>
internal sealed class TagValueLint : ILint
{
    private static readonly string[] Scenes = ["dossier", "echo", "crisis", "setpiece", "adviser"];
    private static readonly string[] Entries = ["seed", "public", "invented"];
    private static readonly string[] Styles = ["cable", "press", "memo", "ledger"];

    public IEnumerable<Diagnostic> Check(CheckedStory story)
    {
        foreach (OutlineTag tag in story.Outline.Tags)
        {
            bool isEntry = CodexLint.IsEntry(story.Outline.Flows[tag.Scope.Flow]);
            string[]? known = tag.Tag.Key switch
            {
                "kind" => isEntry ? Entries : Scenes,
                "style" => Styles,
                _ => null,
            };
            if (known is not null && !known.Contains(tag.Tag.Value))
            {
                yield return Finding.Warning(
                    LintCode.TagValue,
                    tag.At,
                    tag.Tag.Value.Length == 0
                        ? $"this '{tag.Tag.Key}' is empty"
                        : $"there is no {tag.Tag.Key} '{tag.Tag.Value}'{(tag.Tag.Key == "kind" && isEntry ? " of a codex entry" : "")}",
                    NameSuggestion.Nearest(tag.Tag.Value, known) is { } meant
                        ? $"did you mean '{meant}'?"
                        : $"use one of {string.Join(", ", known)}"
                );
            }
        }
    }
}
