using SinoRussia.Narrative.Structure;

namespace SinoRussia.Workshop.Walking.Measures;

/// <summary>What variables a choice writes: below it, in the functions and tunnels it calls, and in knots only it goes to.</summary>
internal sealed class WrittenUnder
{
    private readonly StoryOutline _outline;
    private readonly ILookup<int, VariableUse> _writesUnder;
    private readonly ILookup<int, Divert> _divertsUnder;
    private readonly ILookup<int, VariableUse> _writesOnTop;
    private readonly ILookup<int, Divert> _divertsOnTop;
    private readonly Dictionary<int, int> _waysIn;

    public WrittenUnder(StoryOutline outline)
    {
        _outline = outline;
        List<VariableUse> writes =
        [
            .. outline.Uses.Where(use => use is { IsWrite: true, Kind: VariableKind.Global or VariableKind.List }),
        ];
        _writesUnder = writes.Where(use => use.Scope.Choice is not null).ToLookup(use => use.Scope.Choice!.Value);
        _writesOnTop = writes.Where(use => use.Scope.Choice is null).ToLookup(use => use.Scope.Flow);
        _divertsUnder = outline
            .Diverts.Where(divert => divert.Scope.Choice is not null)
            .ToLookup(divert => divert.Scope.Choice!.Value);
        _divertsOnTop = outline
            .Diverts.Where(divert => divert.Scope.Choice is null)
            .ToLookup(divert => divert.Scope.Flow);
        _waysIn = outline
            .Diverts.Where(divert => divert.TargetFlow is not null)
            .GroupBy(divert => divert.TargetFlow!.Value)
            .ToDictionary(ways => ways.Key, ways => ways.Count());
    }

    public IReadOnlyCollection<string> By(ChoicePoint choice)
    {
        HashSet<string> names = [.. _writesUnder[choice.Index].Select(use => use.Name)];
        HashSet<int> visited = [];
        foreach (Divert divert in _divertsUnder[choice.Index])
        {
            Follow(divert, names, visited);
        }

        return names;
    }

    private void Follow(Divert divert, HashSet<string> names, HashSet<int> visited)
    {
        bool isCall = divert.Kind is DivertKind.FunctionCall or DivertKind.Tunnel;
        if (
            divert.TargetFlow is not { } flow
            || (!isCall && _waysIn.GetValueOrDefault(flow) > 1)
            || _outline.Flows[flow].Kind == FlowKind.Root
            || !visited.Add(flow)
        )
        {
            return;
        }

        names.UnionWith(_writesOnTop[flow].Select(use => use.Name));
        foreach (Divert next in _divertsOnTop[flow])
        {
            Follow(next, names, visited);
        }
    }
}
