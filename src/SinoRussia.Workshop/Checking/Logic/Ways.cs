using SinoRussia.Narrative.Structure;

namespace SinoRussia.Workshop.Checking.Logic;

/// <summary>Where a flow leads.</summary>
internal static class Ways
{
    /// <summary>The flows that a flow leads to, by any kind of divert; for a knot that begins with a stitch, that one too.</summary>
    public static IEnumerable<int> From(CheckedStory story, int flow)
    {
        foreach (Step step in story.Steps[flow].Where(step => step.Kind == StepKind.Divert))
        {
            if (story.Outline.Diverts[step.Index].TargetFlow is { } target)
            {
                yield return target;
            }
        }

        if (FirstStitch(story, flow) is { } stitch)
        {
            yield return stitch;
        }
    }

    /// <summary>The stitch that a knot begins with; null where something stands above it.</summary>
    public static int? FirstStitch(CheckedStory story, int flow) =>
        story.Outline.Flows[flow].Kind == FlowKind.Knot && story.Steps[flow].Count == 0
            ? story.Outline.Flows.FirstOrDefault(stitch => stitch.Parent == flow)?.Index
            : null;
}
