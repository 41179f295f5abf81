using SinoRussia.Narrative;
using SinoRussia.Narrative.Diagnostics;
using SinoRussia.Narrative.Structure;

namespace SinoRussia.Workshop.Checking.Logic;

/// <summary>Knots, stitches and functions that nothing leads to.</summary>
internal sealed class OrphanLint : ILint
{
    /// <summary>The shell opens the codex: nothing in a story diverts there.</summary>
    private const string CodexPrefix = "codex_";

    public IEnumerable<Diagnostic> Check(CheckedStory story)
    {
        HashSet<int> reached = Reached(story);
        HashSet<string> externals = [.. Externals.In(story).Select(external => external.Name)];
        List<Flow> lost =
        [
            .. story.Outline.Flows.Where(flow => !reached.Contains(flow.Index) && !IsEmptyShell(flow, story)),
        ];
        HashSet<int> told = [];
        // First those that nothing at all leads to; then one of each ring whose members lead to each other alone.
        foreach (Flow flow in lost.Where(flow => !HasWayIn(flow, story)).Concat(lost))
        {
            if (told.Contains(flow.Index) || externals.Contains(flow.Path))
            {
                continue;
            }

            told.UnionWith(ReachedFrom(story, flow.Index));
            yield return Describe(flow, story.NameAt(flow));
        }
    }

    private static Diagnostic Describe(Flow flow, SourceSpan at) =>
        flow.Kind switch
        {
            FlowKind.Function => Finding.Info(
                LintCode.Orphan,
                at,
                $"function '{flow.Path}' is never called",
                "call it, or take it out"
            ),
            FlowKind.Stitch => Finding.Warning(
                LintCode.Orphan,
                at,
                $"stitch '{flow.Path}' has no way in",
                $"divert to it (-> {flow.Path}), or take it out; a knot enters its first stitch alone, and only when nothing stands above it"
            ),
            _ => Finding.Warning(
                LintCode.Orphan,
                at,
                $"knot '{flow.Path}' has no way in",
                $"divert to it from somewhere (-> {flow.Path}), or take it out"
            ),
        };

    private static HashSet<int> Reached(CheckedStory story)
    {
        HashSet<int> reached = [];
        foreach (Flow flow in story.Outline.Flows)
        {
            if (flow.Kind == FlowKind.Root || flow.Path.StartsWith(CodexPrefix, StringComparison.Ordinal))
            {
                reached.UnionWith(ReachedFrom(story, flow.Index));
            }
        }

        return reached;
    }

    private static HashSet<int> ReachedFrom(CheckedStory story, int start)
    {
        HashSet<int> reached = [start];
        Queue<int> ahead = new([start]);
        while (ahead.TryDequeue(out int flow))
        {
            foreach (int next in Ways.From(story, flow).Where(reached.Add))
            {
                ahead.Enqueue(next);
            }
        }

        return reached;
    }

    private static bool HasWayIn(Flow flow, CheckedStory story) =>
        story.Outline.Diverts.Any(divert => divert.TargetFlow == flow.Index && divert.Scope.Flow != flow.Index)
        || (flow.Parent is { } parent && Ways.From(story, parent).Contains(flow.Index));

    /// <summary>A knot that only holds stitches, one of which is reached, does its work.</summary>
    private static bool IsEmptyShell(Flow flow, CheckedStory story) =>
        flow.Kind == FlowKind.Knot
        && story.Steps[flow.Index].Count == 0
        && story.Outline.Flows.Any(stitch => stitch.Parent == flow.Index);
}
