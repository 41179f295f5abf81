using SinoRussia.Narrative.Diagnostics;
using SinoRussia.Narrative.Structure;

namespace SinoRussia.Workshop.Checking.Logic;

/// <summary>EXTERNAL functions in what a choice shows or asks: ink looks ahead there, and calls them too often or too early.</summary>
internal sealed class ExternalInChoiceLint : ILint
{
    public IEnumerable<Diagnostic> Check(CheckedStory story)
    {
        HashSet<string> externals = [.. Externals.In(story).Select(external => external.Name)];
        foreach (Divert call in story.Outline.Diverts)
        {
            if (call.Kind == DivertKind.FunctionCall && externals.Contains(call.Target) && StandsInChoice(story, call))
            {
                yield return Finding.Warning(
                    LintCode.ExternalInChoice,
                    call.At,
                    $"the EXTERNAL function '{call.Target}' is called to show a choice, before the player has chosen",
                    $"call it on a line above, and show what it gave: ~ temp seen = {call.Target}(…)"
                );
            }
        }
    }

    private static bool StandsInChoice(CheckedStory story, Divert call) =>
        story.Outline.ChoicePoints.Any(choice =>
            choice.Scope == call.Scope
            && choice.Range.File == call.At.File
            && choice.Range.Line == call.At.Line
            && choice.Range.Start.Column <= call.At.Column
        );
}
