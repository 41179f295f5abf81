using SinoRussia.Narrative;
using SinoRussia.Narrative.Diagnostics;
using SinoRussia.Narrative.Structure;

namespace SinoRussia.Workshop.Checking.Logic;

/// <summary>Rings of diverts without a word or a choice: whoever plays the story waits for ever.</summary>
internal sealed class SilentRingLint : ILint
{
    public IEnumerable<Diagnostic> Check(CheckedStory story)
    {
        Dictionary<string, (Divert Way, string To)> next = [];
        foreach (Divert divert in story.Outline.Diverts.Where(divert => divert.TargetPath is not null))
        {
            if (divert.TargetAt is { } at && divert.TargetFlow is { } flow && !next.ContainsKey(divert.TargetPath!))
            {
                if (SilentWay(story, flow, at, story.Outline.Flows[flow].Path == divert.TargetPath) is { } way)
                {
                    next[divert.TargetPath!] = (way, way.TargetPath!);
                }
            }
        }

        HashSet<string> told = [];
        foreach (string start in next.Keys)
        {
            List<string> ring = RingFrom(start, next);
            if (ring.Count > 0 && !ring.Exists(told.Contains))
            {
                told.UnionWith(ring);
                yield return Finding.Error(
                    LintCode.SilentRing,
                    next[ring[^1]].Way.At,
                    $"the story goes round here for ever, without a word or a choice: {string.Join(" -> ", ring.Append(ring[0]))}",
                    "put a line of text, a choice or a condition that leads out into the ring"
                );
            }
        }
    }

    private static List<string> RingFrom(string start, Dictionary<string, (Divert Way, string To)> next)
    {
        List<string> path = [];
        string at = start;
        while (next.TryGetValue(at, out (Divert Way, string To) step))
        {
            int seen = path.IndexOf(at);
            if (seen >= 0)
            {
                return path[seen..];
            }

            path.Add(at);
            at = step.To;
        }

        return [];
    }

    /// <summary>The divert that is followed from a place before anything is told or asked; null where there is none.</summary>
    private static Divert? SilentWay(CheckedStory story, int flow, SourceSpan from, bool isFlowItself)
    {
        bool inFallback = false;
        foreach (Step step in story.Steps[flow].Where(step => isFlowItself || story.IsBefore(from, step.At)))
        {
            switch (step.Kind)
            {
                case StepKind.Gather:
                    continue;
                case StepKind.Choice
                    when story.Outline.ChoicePoints[step.Index]
                        is { IsFallback: true, IsSticky: true, Condition: null }:
                    inFallback = true;
                    continue;
                case StepKind.Divert
                    when step.Scope.Branch is null
                        && (step.Scope.Choice is null || inFallback)
                        && story.Outline.Diverts[step.Index] is { Kind: DivertKind.Divert, TargetPath: not null } way:
                    return way;
                default:
                    return null;
            }
        }

        return null;
    }
}
