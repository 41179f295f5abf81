using SinoRussia.Narrative.Diagnostics;
using SinoRussia.Narrative.Structure;

namespace SinoRussia.Workshop.Checking.Contract;

/// <summary>
/// Locked choices. The shell keeps players from taking one, but Inky does not: it must lead back to where it was
/// offered, change nothing, and stay on offer.
/// </summary>
internal sealed class LockedLint : ILint
{
    public IEnumerable<Diagnostic> Check(CheckedStory story)
    {
        foreach (ChoicePoint choice in story.Outline.ChoicePoints.Where(choice => choice.Locked is not null))
        {
            if (choice.Locked!.Length == 0)
            {
                yield return Open(
                    choice.Range.Start,
                    "this locked choice gives no reason",
                    "write one: #locked: REASON"
                );
            }

            if (Objection(story, choice) is { Message: not null } found)
            {
                yield return Open(found.At, found.Message, found.Help);
            }
        }
    }

    private static (Narrative.SourceSpan At, string Message, string Help) Objection(
        CheckedStory story,
        ChoicePoint choice
    )
    {
        string home = story.Outline.Flows[choice.Scope.Flow].Path;
        string back = home.Length > 0 ? $"-> {home}" : "-> a label above it";
        VariableUse? write = story.Outline.Uses.FirstOrDefault(use =>
            use.IsWrite && story.IsWithin(use.Scope, choice.Index)
        );
        if (write is not null)
        {
            return (
                write.At,
                $"a locked choice changes '{write.Name}'",
                $"let it lead back without changing anything: {back}"
            );
        }

        List<Divert> ways =
        [
            .. story.Outline.Diverts.Where(divert =>
                divert.Kind is not (DivertKind.FunctionCall or DivertKind.Value)
                && story.IsWithin(divert.Scope, choice.Index)
            ),
        ];
        if (ways.Count == 0)
        {
            return (
                choice.Range.Start,
                "this locked choice can be taken: the story goes on below it",
                $"let it lead back: {back}"
            );
        }

        if (ways.Find(way => !LeadsBack(story, way, choice)) is { } away)
        {
            string target = away.Target.Length > 0 ? away.Target : "->";
            return (
                away.At,
                $"this locked choice can be taken: it leads on to '{target}'",
                $"let it lead back: {back}"
            );
        }

        return choice.IsSticky
            ? default
            : (
                choice.Range.Start,
                "this locked choice is gone once it was tried in Inky",
                "begin it with + in place of *"
            );
    }

    /// <summary>To the flow that offers it, to a place in it above the choice, or to the knot around it.</summary>
    private static bool LeadsBack(CheckedStory story, Divert way, ChoicePoint choice)
    {
        Flow home = story.Outline.Flows[choice.Scope.Flow];
        return way.Kind == DivertKind.Divert
            && way.TargetFlow is { } target
            && (target == home.Index || target == home.Parent)
            && way.TargetAt is { } at
            && story.IsBefore(at, choice.Range.Start);
    }

    private static Diagnostic Open(Narrative.SourceSpan at, string message, string help) =>
        Finding.Error(LintCode.Unlocked, at, message, help);
}
