using SinoRussia.Narrative.Diagnostics;
using SinoRussia.Narrative.Structure;

namespace SinoRussia.Workshop.Checking.Logic;

/// <summary>What stands behind a divert that is always taken.</summary>
internal sealed class DeadContentLint : ILint
{
    public IEnumerable<Diagnostic> Check(CheckedStory story) => story.Steps.SelectMany(steps => Check(story, steps));

    private static IEnumerable<Diagnostic> Check(CheckedStory story, IReadOnlyList<Step> steps)
    {
        Dictionary<Scope, Divert> left = [];
        foreach (Step step in steps)
        {
            if (IsMention(story, step))
            {
                continue;
            }

            if (step.Kind == StepKind.Gather || IsLabelled(story, step))
            {
                left.Clear();
                continue;
            }

            if (left.Remove(step.Scope, out Divert? divert))
            {
                yield return Finding.Warning(
                    LintCode.DeadContent,
                    step.At,
                    $"the story never comes here: {Shown(divert)} at {divert.At} has left",
                    step.Kind == StepKind.Choice
                        ? "put the choices above the divert, or begin a gather (-) here"
                        : "move this above the divert, or take it out"
                );
            }
            else if (step.Kind == StepKind.Divert && Leaves(story.Outline.Diverts[step.Index]))
            {
                left[step.Scope] = story.Outline.Diverts[step.Index];
            }
        }
    }

    /// <summary>A place as a value, or a call: a declaration may stand anywhere, and logic behind a divert is seldom meant.</summary>
    private static bool IsMention(CheckedStory story, Step step) =>
        step.Kind == StepKind.Divert
        && story.Outline.Diverts[step.Index].Kind is DivertKind.Value or DivertKind.FunctionCall;

    private static bool IsLabelled(CheckedStory story, Step step) =>
        step.Kind == StepKind.Choice && story.Outline.ChoicePoints[step.Index].Label.Length > 0;

    private static bool Leaves(Divert divert) =>
        divert.Kind is DivertKind.Divert or DivertKind.TunnelOnwards or DivertKind.Variable;

    private static string Shown(Divert divert) =>
        divert.Kind == DivertKind.TunnelOnwards ? "'->->'" : $"'-> {divert.Target}'";
}
