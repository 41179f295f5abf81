using SinoRussia.Narrative.Diagnostics;
using SinoRussia.Narrative.Structure;

namespace SinoRussia.Workshop.Checking.Logic;

/// <summary>Tunnels that end in <c>-&gt; DONE</c>: the story stops, and whoever called never goes on.</summary>
internal sealed class TunnelEndLint : ILint
{
    public IEnumerable<Diagnostic> Check(CheckedStory story)
    {
        HashSet<int> threads =
        [
            .. story
                .Outline.Diverts.Where(divert => divert.Kind == DivertKind.Thread)
                .Select(divert => divert.TargetFlow ?? -1),
        ];
        HashSet<int> told = [];
        foreach (Divert call in story.Outline.Diverts.Where(divert => divert.Kind == DivertKind.Tunnel))
        {
            if (call.TargetFlow is not { } tunnel || threads.Contains(tunnel))
            {
                continue;
            }

            foreach (int end in Ends(story, tunnel, threads).Where(told.Add))
            {
                yield return Finding.Warning(
                    LintCode.TunnelEnd,
                    story.Outline.Diverts[end].At,
                    $"this '-> DONE' ends a tunnel: what called it ({call.At}) never goes on",
                    "write ->-> to go back to the caller, or -> END to end the story"
                );
            }
        }
    }

    /// <summary>The diverts to DONE that a tunnel comes to without leaving it.</summary>
    private static List<int> Ends(CheckedStory story, int tunnel, HashSet<int> threads)
    {
        List<int> ends = [];
        HashSet<int> seen = [tunnel];
        Queue<int> ahead = new([tunnel]);
        while (ahead.TryDequeue(out int flow))
        {
            foreach (Step step in story.Steps[flow].Where(step => step.Kind == StepKind.Divert))
            {
                Divert divert = story.Outline.Diverts[step.Index];
                if (divert is { Kind: DivertKind.Divert, Target: "DONE" })
                {
                    ends.Add(step.Index);
                }
                else if (
                    divert is { Kind: DivertKind.Divert, TargetFlow: { } next }
                    && !threads.Contains(next)
                    && seen.Add(next)
                )
                {
                    ahead.Enqueue(next);
                }
            }

            if (Ways.FirstStitch(story, flow) is { } stitch && seen.Add(stitch))
            {
                ahead.Enqueue(stitch);
            }
        }

        return ends;
    }
}
