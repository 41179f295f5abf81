using SinoRussia.Narrative;
using SinoRussia.Narrative.Coverage;
using SinoRussia.Narrative.Structure;

namespace SinoRussia.Workshop.Seeking;

/// <summary>What must hold on the way to a place: in its own flow, and on the one way into that flow where there is but one.</summary>
internal static class WayConditions
{
    public static IReadOnlyList<WayCondition> Of(CoverageRecorder recorder, Scope target)
    {
        StoryOutline outline = recorder.Map.Outline;
        List<WayCondition> conditions = [];
        HashSet<int> flows = [];
        for (
            Scope? scope = target;
            scope is not null && flows.Add(scope.Flow);
            scope = OnlyWayInto(outline, scope.Flow)
        )
        {
            AddFrom(recorder, scope, conditions);
        }

        conditions.Reverse();
        return conditions;
    }

    private static void AddFrom(CoverageRecorder recorder, Scope from, List<WayCondition> conditions)
    {
        StoryOutline outline = recorder.Map.Outline;
        for (Scope at = from; (at.Choice ?? at.Branch) is not null; )
        {
            if (outline.BranchIsInner(at))
            {
                Branch branch = outline.Branches[at.Branch!.Value];
                Add(branch.Condition, branch.Range.Start, recorder.Tally.Branches.IsHit(branch.Index));
                at = branch.Scope;
            }
            else
            {
                ChoicePoint choice = outline.ChoicePoints[at.Choice!.Value];
                Add(choice.Condition, choice.Range.Start, recorder.Tally.Offered.IsHit(choice.Index));
                at = choice.Scope;
            }
        }

        void Add(Condition? condition, SourceSpan at, bool held)
        {
            if (condition is { Text.Length: > 0 })
            {
                conditions.Add(
                    new WayCondition(
                        at,
                        condition.Text,
                        [
                            .. condition
                                .Variables.Where(recorder.Values.ContainsKey)
                                .Select(name => KeyValuePair.Create(name, recorder.Values[name].ToString())),
                        ],
                        held
                    )
                );
            }
        }
    }

    private static Scope? OnlyWayInto(StoryOutline outline, int flow)
    {
        int? knot = outline.Flows[flow].Parent;
        List<Scope> ways =
        [
            .. outline
                .Diverts.Where(divert => divert.TargetFlow == flow && divert.Scope.Flow != flow)
                .Where(divert => divert.Kind != DivertKind.FunctionCall)
                .Select(divert => divert.Scope)
                .Distinct(),
        ];
        return ways.Count == 1 ? ways[0]
            : ways.Count == 0 && knot is { } outer ? OnlyWayInto(outline, outer)
            : null;
    }
}
