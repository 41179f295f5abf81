using SinoRussia.Narrative.Structure;

namespace SinoRussia.Workshop.Seeking;

/// <summary>How many diverts, at least, lie between taking a choice and the target.</summary>
internal sealed class Distances
{
    /// <summary>There is no way that the source shows.</summary>
    public const int Far = 1_000;

    private readonly int[] _ofChoice;

    public Distances(StoryOutline outline, Scope target)
    {
        ILookup<int, int> into = outline
            .Diverts.Where(divert => divert.TargetFlow is not null)
            .Select(divert => (From: divert.Scope.Flow, To: divert.TargetFlow!.Value))
            .Concat(
                outline.Flows.Where(flow => flow.Parent is not null).Select(flow => (flow.Parent!.Value, flow.Index))
            )
            .ToLookup(way => way.Item2, way => way.Item1);
        int[] ofFlow = new int[outline.Flows.Count];
        Array.Fill(ofFlow, Far);
        ofFlow[target.Flow] = 1;
        Queue<int> open = new([target.Flow]);
        while (open.TryDequeue(out int flow))
        {
            foreach (int before in into[flow].Where(before => ofFlow[before] == Far))
            {
                ofFlow[before] = ofFlow[flow] + 1;
                open.Enqueue(before);
            }
        }

        _ofChoice = [.. outline.ChoicePoints.Select(choice => ofFlow[choice.Scope.Flow] + 1)];
        foreach (Divert divert in outline.Diverts)
        {
            foreach (int choice in ChoicesAround(outline, divert.Scope))
            {
                if (divert.TargetFlow is { } flow)
                {
                    _ofChoice[choice] = Math.Min(_ofChoice[choice], ofFlow[flow]);
                }
            }
        }

        foreach (int choice in ChoicesAround(outline, target))
        {
            _ofChoice[choice] = 0;
        }
    }

    /// <summary>The distance once a choice is taken.</summary>
    /// <param name="point">A choice point; -1 for one that is not known.</param>
    public int Of(int point) => point < 0 ? Far : _ofChoice[point];

    private static IEnumerable<int> ChoicesAround(StoryOutline outline, Scope scope)
    {
        for (Scope at = scope; (at.Choice ?? at.Branch) is not null; )
        {
            if (outline.BranchIsInner(at))
            {
                at = outline.Branches[at.Branch!.Value].Scope;
                continue;
            }

            yield return at.Choice!.Value;
            at = outline.ChoicePoints[at.Choice!.Value].Scope;
        }
    }
}
