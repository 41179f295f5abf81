using SinoRussia.Game;
using SinoRussia.Narrative;
using SinoRussia.Narrative.Structure;

namespace SinoRussia.Workshop.Mapping;

/// <summary>Makes a map of an outline.</summary>
internal sealed class MapBuilder
{
    public const string Start = "(start)";

    private readonly StoryOutline _outline;
    private readonly int?[] _placeOfFlow;
    private readonly List<Flow> _heads;
    private readonly ILookup<int, Divert> _diverts;
    private readonly ILookup<int, int> _callers;

    private MapBuilder(StoryOutline outline)
    {
        _outline = outline;
        _diverts = outline.Diverts.ToLookup(divert => divert.Scope.Flow);
        HashSet<int> withContent =
        [
            .. outline.Texts.Select(text => text.Scope.Flow),
            .. outline.ChoicePoints.Select(choice => choice.Scope.Flow),
            .. outline.Diverts.Select(divert => divert.Scope.Flow),
        ];
        _heads =
        [
            .. outline.Flows.Where(flow =>
                flow.Kind == FlowKind.Knot || (flow.Kind == FlowKind.Root && withContent.Contains(flow.Index))
            ),
        ];
        _placeOfFlow = new int?[outline.Flows.Count];
        foreach ((int place, Flow head) in _heads.Index())
        {
            _placeOfFlow[head.Index] = place;
        }

        foreach (Flow stitch in outline.Flows.Where(flow => flow.Kind == FlowKind.Stitch))
        {
            _placeOfFlow[stitch.Index] = _placeOfFlow[stitch.Parent!.Value];
        }

        _callers = outline
            .Diverts.Where(divert => divert is { Kind: DivertKind.FunctionCall, TargetFlow: not null })
            .ToLookup(divert => divert.TargetFlow!.Value, divert => divert.Scope.Flow);
    }

    public static StoryMap Build(Story story, StoryOutline outline)
    {
        MapBuilder builder = new(outline);
        List<MapLink> links = builder.Links();
        HashSet<int> entered = [.. links.Where(link => link.From != link.To).Select(link => link.To)];
        HashSet<string> unlocked =
        [
            .. outline.Tags.Where(tag => tag.Tag.Key == "codex").Select(tag => $"codex_{tag.Tag.Value}"),
        ];
        List<MapPlace> places =
        [
            .. builder._heads.Select(
                (head, i) =>
                    builder.Place(
                        head,
                        i,
                        isOrphan: head.Kind != FlowKind.Root && !entered.Contains(i) && !unlocked.Contains(head.Path)
                    )
            ),
        ];
        List<MapGroup> groups =
        [
            .. story
                .Files.Select(file => new MapGroup(
                    file,
                    [.. places.Where(place => place.File == file).Select(place => place.Index)]
                ))
                .Where(group => group.Places.Count > 0),
        ];
        return new StoryMap(
            StoryContract.Of(story).Title,
            groups,
            places,
            [.. links.Where(link => link.From != link.To)]
        );
    }

    private MapPlace Place(Flow head, int index, bool isOrphan)
    {
        bool IsHere(Scope scope) => _placeOfFlow[scope.Flow] == index;
        List<Divert> diverts = [.. _outline.Diverts.Where(divert => IsHere(divert.Scope))];
        return new MapPlace(
            index,
            head.Kind == FlowKind.Root ? Start : head.Path,
            head.Range.File,
            head.Range.Line,
            _outline
                .Texts.Where(text => IsHere(text.Scope))
                .Sum(text => text.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length),
            [
                .. _outline
                    .Flows.Where(flow => flow.Kind == FlowKind.Stitch && flow.Parent == head.Index)
                    .Select(stitch => new MapStitch(stitch.Name, stitch.Range.Line)),
            ],
            [.. _outline.ChoicePoints.Where(choice => IsHere(choice.Scope)).Select(Choice)],
            diverts.Exists(divert => divert.Target == "END"),
            diverts.Exists(divert => divert.Kind == DivertKind.TunnelOnwards),
            isOrphan
        );
    }

    private MapChoice Choice(ChoicePoint choice)
    {
        Flow flow = _outline.Flows[choice.Scope.Flow];
        return new MapChoice(
            choice.Text,
            choice.Id,
            choice.Range.File,
            choice.Range.Line,
            choice.Depth,
            flow.Kind == FlowKind.Stitch ? flow.Name : "",
            choice.IsSticky,
            choice.IsFallback,
            choice.Condition?.Text ?? "",
            choice.Locked,
            [
                .. _diverts[choice.Scope.Flow]
                    .Where(divert => divert.Scope.Choice == choice.Index)
                    .Select(Arrow)
                    .Where(arrow => arrow.Length > 0)
                    .Distinct(),
            ]
        );
    }

    private static string Arrow(Divert divert) =>
        divert.Kind switch
        {
            DivertKind.Divert or DivertKind.Variable => $"-> {divert.Target}",
            DivertKind.Tunnel => $"-> {divert.Target} ->",
            DivertKind.Thread => $"<- {divert.Target}",
            DivertKind.TunnelOnwards => divert.Target.Length == 0 ? "->->" : $"->-> {divert.Target}",
            _ => "",
        };

    private List<MapLink> Links()
    {
        Dictionary<(int From, int To, DivertKind Kind), (List<string> Choices, int Count)> found = [];
        foreach (Divert divert in _outline.Diverts)
        {
            if (
                divert.Kind == DivertKind.FunctionCall
                // What a variable holds at first is no way from the first line of the story.
                || (divert.Kind == DivertKind.Value && _outline.Flows[divert.Scope.Flow].Kind == FlowKind.Root)
                || divert.TargetFlow is not { } target
                || _placeOfFlow[target] is not { } to
            )
            {
                continue;
            }

            DivertKind kind = divert.Kind is DivertKind.TunnelOnwards ? DivertKind.Divert : divert.Kind;
            foreach (int from in PlacesOf(divert.Scope.Flow, []))
            {
                (List<string> choices, int count) = found.GetValueOrDefault((from, to, kind), ([], 0));
                if (divert.Scope.Choice is { } index && Choice(_outline.ChoicePoints[index]).Label is var label)
                {
                    if (!choices.Contains(label))
                    {
                        choices.Add(label);
                    }
                }

                found[(from, to, kind)] = (choices, count + 1);
            }
        }

        return
        [
            .. found.Select(link => new MapLink(
                link.Key.From,
                link.Key.To,
                link.Key.Kind,
                link.Value.Choices,
                link.Value.Count
            )),
        ];
    }

    /// <summary>The knot a flow belongs to; for a function those that call it, through others or by themselves.</summary>
    private IEnumerable<int> PlacesOf(int flow, HashSet<int> asked)
    {
        if (_placeOfFlow[flow] is { } place)
        {
            return [place];
        }

        return asked.Add(flow) ? _callers[flow].SelectMany(caller => PlacesOf(caller, asked)).Distinct() : [];
    }
}
