using SinoRussia.Narrative;
using SinoRussia.Narrative.Structure;

namespace SinoRussia.Workshop.Walking.Findings;

/// <summary>Which flows anything at all leads to.</summary>
internal static class Reachability
{
    public static HashSet<int> Of(StoryOutline outline)
    {
        ILookup<int, int> next = outline
            .Diverts.Where(divert => divert.TargetFlow is not null)
            .ToLookup(divert => divert.Scope.Flow, divert => divert.TargetFlow!.Value);
        HashSet<int> withContent =
        [
            .. outline.Texts.Select(text => text.Scope.Flow),
            .. outline.ChoicePoints.Select(choice => choice.Scope.Flow),
            .. outline.Diverts.Select(divert => divert.Scope.Flow),
        ];
        HashSet<int> reached = [];
        Stack<int> open = new([0]);
        // What a tag unlocks is read from the codex.
        foreach (OutlineTag tag in outline.Tags)
        {
            if (tag.Tag.Key == "codex" && outline.FlowAt($"codex_{tag.Tag.Value}") is { } entry)
            {
                open.Push(entry.Index);
            }
        }

        while (open.TryPop(out int flow))
        {
            if (!reached.Add(flow))
            {
                continue;
            }

            foreach (int target in next[flow])
            {
                open.Push(target);
            }

            // A knot without content of its own begins with its first stitch.
            if (
                !withContent.Contains(flow)
                && outline.Flows.FirstOrDefault(stitch => stitch.Parent == flow) is { } first
            )
            {
                open.Push(first.Index);
            }
        }

        return reached;
    }
}
