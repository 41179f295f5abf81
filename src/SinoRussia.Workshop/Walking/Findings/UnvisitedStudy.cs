using SinoRussia.Narrative.Coverage;
using SinoRussia.Narrative.Structure;

namespace SinoRussia.Workshop.Walking.Findings;

/// <summary>Tells lines that cannot be reached from those that a condition keeps closed and those that are merely rare.</summary>
internal sealed class UnvisitedStudy
{
    private readonly CoverageTally _tally;
    private readonly StoryOutline _outline;
    private readonly IReadOnlyDictionary<string, ValuesSeen> _values;
    private readonly ILookup<int, Divert> _into;
    private readonly HashSet<int> _reachable;
    private readonly HashSet<int> _asked = [];

    private UnvisitedStudy(CoverageTally tally, IReadOnlyDictionary<string, ValuesSeen> values)
    {
        _tally = tally;
        _outline = tally.Map.Outline;
        _values = values;
        _into = _outline
            .Diverts.Where(divert => divert.TargetFlow is not null)
            .ToLookup(divert => divert.TargetFlow!.Value);
        _reachable = Reachability.Of(_outline);
    }

    public static IReadOnlyList<Unvisited> Of(CoverageTally tally, IReadOnlyDictionary<string, ValuesSeen> values)
    {
        UnvisitedStudy study = new(tally, values);
        return
        [
            .. tally
                .Map.Lines.Where(line => line.Waiver is null && !tally.Lines.IsHit(line.Index))
                .Select(study.Explain),
        ];
    }

    private Unvisited Explain(CoverLine line)
    {
        _asked.Clear();
        (UnvisitedKind kind, Gate? gate) = Explain(line.Scope, line.Line);
        return new Unvisited(line.File, line.Line, kind, gate);
    }

    /// <summary>Why a scope was not entered, or what stands in it not reached: from the inside out.</summary>
    private (UnvisitedKind Kind, Gate? Gate) Explain(Scope scope, int line)
    {
        if (!_reachable.Contains(scope.Flow))
        {
            return (UnvisitedKind.Dead, null);
        }

        for (Scope at = scope; (at.Choice ?? at.Branch) is not null; at = Outer(at))
        {
            if (Entered(at))
            {
                return Passed(at, line);
            }

            if (!Entered(Outer(at)))
            {
                continue;
            }

            if (_outline.BranchIsInner(at))
            {
                Branch branch = _outline.Branches[at.Branch!.Value];
                return branch.Condition is { } condition ? Closed(condition) : (UnvisitedKind.Rare, null);
            }

            ChoicePoint point = _outline.ChoicePoints[at.Choice!.Value];
            return (_tally.Offered.IsHit(point.Index), point) switch
            {
                (true, { Locked: { } reason }) => (UnvisitedKind.Gated, new Gate($"locked: {reason}", [])),
                (false, { Condition: { } condition }) => Closed(condition),
                _ => (UnvisitedKind.Rare, null),
            };
        }

        return _tally.Flows.IsHit(scope.Flow)
            ? Passed(scope with { Choice = null, Branch = null }, line)
            : ExplainFlow(scope.Flow);
    }

    /// <summary>A flow that was not entered: as easy to reach as the easiest way into it.</summary>
    private (UnvisitedKind Kind, Gate? Gate) ExplainFlow(int flow)
    {
        (UnvisitedKind Kind, Gate? Gate) best = (UnvisitedKind.Dead, null);
        if (!_asked.Add(flow))
        {
            return best;
        }

        IEnumerable<Divert> ways = _into[flow];
        if (_outline.Flows[flow].Parent is { } knot)
        {
            ways = ways.Concat(_into[knot]);
        }

        foreach (Divert way in ways.Where(way => way.Scope.Flow != flow))
        {
            (UnvisitedKind Kind, Gate? Gate) found = Explain(way.Scope, way.At.Line);
            if (found.Kind > best.Kind)
            {
                best = found;
            }
        }

        return best;
    }

    /// <summary>The way in was open, yet what stands there was not reached: does a divert stand before it?</summary>
    private (UnvisitedKind Kind, Gate? Gate) Passed(Scope scope, int line) =>
        _outline.Diverts.Any(divert =>
            divert.Scope == scope
            && divert.At.Line < line
            && divert.Kind is DivertKind.Divert or DivertKind.Variable
            && !HasWayBack(scope, divert.At.Line, line)
        )
            ? (UnvisitedKind.Dead, null)
            : (UnvisitedKind.Rare, null);

    /// <summary>Behind a divert, a gather gives the story a way back to the lines below.</summary>
    private bool HasWayBack(Scope scope, int from, int to) =>
        _outline.Gathers.Any(gather =>
            gather.Scope.Flow == scope.Flow && gather.At.Line >= from && gather.At.Line <= to
        );

    private (UnvisitedKind Kind, Gate? Gate) Closed(Condition condition) =>
        condition.Variables.Count == 0
            ? (UnvisitedKind.Dead, null)
            : (
                UnvisitedKind.Gated,
                new Gate(
                    condition.Text,
                    [
                        .. condition
                            .Variables.Where(_values.ContainsKey)
                            .Select(name => KeyValuePair.Create(name, _values[name].ToString())),
                    ]
                )
            );

    private bool Entered(Scope scope) =>
        (scope.Choice ?? scope.Branch) is null ? _tally.Flows.IsHit(scope.Flow)
        : _outline.BranchIsInner(scope) ? _tally.Branches.IsHit(scope.Branch!.Value)
        : _tally.Taken.IsHit(scope.Choice!.Value);

    private Scope Outer(Scope scope) =>
        _outline.BranchIsInner(scope)
            ? _outline.Branches[scope.Branch!.Value].Scope
            : _outline.ChoicePoints[scope.Choice!.Value].Scope;
}
