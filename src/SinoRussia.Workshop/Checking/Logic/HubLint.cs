using SinoRussia.Narrative.Diagnostics;
using SinoRussia.Narrative.Structure;

namespace SinoRussia.Workshop.Checking.Logic;

/// <summary>Hubs whose choices can each be taken once and all lead back: after the last one nothing is left.</summary>
internal sealed class HubLint : ILint
{
    public IEnumerable<Diagnostic> Check(CheckedStory story) =>
        story
            .Outline.ChoicePoints.GroupBy(choice => choice.Scope)
            .SelectMany(group => Runs(story, [.. group]))
            .Where(run => RunsDry(story, run))
            .Select(run =>
                Finding.Warning(
                    LintCode.RunsDry,
                    run[0].Range.Start,
                    run.Count == 1
                        ? "this choice can be taken once and leads back here: after that the story runs out"
                        : $"these {run.Count} choices can each be taken once and all lead back here: after {run.Count} visits the story runs out",
                    "begin one with + so that it stays, or add a fallback that leads on: * -> somewhere"
                )
            );

    /// <summary>Choices that are on offer together: those between two gathers.</summary>
    private static IEnumerable<List<ChoicePoint>> Runs(CheckedStory story, List<ChoicePoint> group)
    {
        List<ChoicePoint> run = [];
        foreach (ChoicePoint choice in group)
        {
            if (run.Count > 0 && GathersBetween(story, run[^1], choice))
            {
                yield return run;
                run = [];
            }

            run.Add(choice);
        }

        yield return run;
    }

    private static bool GathersBetween(CheckedStory story, ChoicePoint one, ChoicePoint other) =>
        story.Outline.Gathers.Any(gather =>
            gather.Scope == one.Scope
            && story.IsBefore(one.Range.Start, gather.At)
            && story.IsBefore(gather.At, other.Range.Start)
        );

    private static bool RunsDry(CheckedStory story, List<ChoicePoint> run)
    {
        if (run.Exists(choice => choice.IsSticky || choice.IsFallback) || run[0].Scope.Choice is not null)
        {
            return false;
        }

        int hub = run[0].Scope.Flow;
        // A thread, or a tunnel with choices, brings choices of its own; a divert beside them leads on by itself.
        bool isAlone = story
            .Steps[hub]
            .Where(step => step.Kind == StepKind.Divert && step.Scope.Choice is null)
            .All(step => story.Outline.Diverts[step.Index].Kind is DivertKind.FunctionCall or DivertKind.Value);
        return isAlone && OnlyRun(story, run) && run.TrueForAll(choice => LeadsBack(story, choice, hub));
    }

    private static bool OnlyRun(CheckedStory story, List<ChoicePoint> run) =>
        story.Outline.ChoicePoints.Count(choice =>
            choice.Scope.Flow == run[0].Scope.Flow && choice.Scope.Choice is null
        ) == run.Count;

    private static bool LeadsBack(CheckedStory story, ChoicePoint choice, int hub)
    {
        List<Divert> ways =
        [
            .. story
                .Steps[hub]
                .Where(step => step.Kind == StepKind.Divert && story.IsWithin(step.Scope, choice.Index))
                .Select(step => story.Outline.Diverts[step.Index])
                .Where(divert => divert.Kind is not (DivertKind.FunctionCall or DivertKind.Value)),
        ];
        HashSet<int> seen = [hub];
        return ways.Count > 0 && ways.TrueForAll(way => ComesBack(story, way, seen));
    }

    /// <summary>Whether a divert can lead to nothing but flows that lead back; those seen already do, or are being tried.</summary>
    private static bool ComesBack(CheckedStory story, Divert divert, HashSet<int> seen)
    {
        if (divert.Kind == DivertKind.Tunnel)
        {
            return true;
        }

        if (divert is not { Kind: DivertKind.Divert, TargetFlow: { } target })
        {
            return false;
        }

        if (!seen.Add(target))
        {
            return true;
        }

        List<Divert> ways =
        [
            .. story
                .Steps[target]
                .Where(step => step.Kind == StepKind.Divert)
                .Select(step => story.Outline.Diverts[step.Index])
                .Where(way => way.Kind is not (DivertKind.FunctionCall or DivertKind.Value)),
        ];
        return ways.Count > 0 && ways.TrueForAll(way => ComesBack(story, way, seen));
    }
}
