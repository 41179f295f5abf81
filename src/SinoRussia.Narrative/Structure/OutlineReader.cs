using Ink.Parsed;
using SinoRussia.Narrative.Compilation;
using InkObject = Ink.Parsed.Object;

namespace SinoRussia.Narrative.Structure;

/// <summary>Lays out flat what ink's parser made of a story. It goes through the tree in the order of the source.</summary>
internal sealed class OutlineReader
{
    private readonly OutlineDraft _draft;
    private readonly SourcePlaces _places;
    private readonly ExpressionReader _expressions;
    private readonly TagReader _tags;

    /// <summary>The choice whose text is being read, and which part of it.</summary>
    private (int Choice, TextPart Part)? _choiceText;

    private bool _inString;

    private OutlineReader(SourceReader reader)
    {
        _places = new SourcePlaces(reader);
        _draft = new OutlineDraft();
        _expressions = new ExpressionReader(_draft, _places, Visit);
        _tags = new TagReader(_draft, _places);
    }

    public static CompiledOutline Read(Ink.Parsed.Story parsed, SourceReader reader)
    {
        OutlineReader outline = new(reader);
        outline.VisitFlow(parsed, null);
        outline.ResolveDiverts();
        return outline._draft.Finish(WaiverReader.Read(reader, outline._draft.Flows));
    }

    private void Visit(InkObject? piece, Scope scope)
    {
        switch (piece)
        {
            case null or AuthorWarning or ExternalDeclaration:
            // The compiler closes the root with a gather and an end of its own.
            case Gather or Ink.Parsed.Divert when piece.debugMetadata is null:
                return;
            case FlowBase flow:
                VisitFlow(flow, scope.Flow);
                return;
            case Weave weave:
                VisitWeave(weave, scope);
                return;
            case Ink.Parsed.Choice choice:
                VisitChoice(choice, scope);
                return;
            case Gather gather:
                _draft.Gathers.Add(
                    new GatherPoint(_places.SpanOf(gather), scope, gather.indentationDepth, gather.name ?? "")
                );
                break;
            case Conditional conditional:
                VisitConditional(conditional, scope);
                return;
            case Sequence sequence:
                VisitSequence(sequence, scope);
                return;
            case Ink.Parsed.Tag tag:
                _tags.Turn(tag, scope, _choiceText?.Choice);
                return;
            case Text text:
                VisitText(text, scope);
                return;
            case StringExpression:
                bool outer = _inString;
                _inString = true;
                VisitContent(piece, scope);
                _inString = outer;
                return;
            default:
                if (_expressions.Read(piece, scope))
                {
                    return;
                }

                break;
        }

        VisitContent(piece, scope);
    }

    private void VisitContent(InkObject piece, Scope scope)
    {
        foreach (InkObject part in piece.content ?? [])
        {
            Visit(part, scope);
        }
    }

    private void VisitFlow(FlowBase flow, int? parent)
    {
        int index = _draft.Flows.Count;
        FlowKind kind = flow switch
        {
            Ink.Parsed.Story => FlowKind.Root,
            { isFunction: true } => FlowKind.Function,
            Stitch => FlowKind.Stitch,
            _ => FlowKind.Knot,
        };
        _draft.Flows.Add(
            new Flow(
                index,
                kind,
                SourcePlaces.PathOf(flow),
                _places.RangeOf(flow),
                flow is Stitch ? parent : null,
                [
                    .. (flow.arguments ?? []).Select(argument => new FlowParameter(
                        argument.identifier?.name ?? "",
                        argument.isByReference,
                        argument.isDivertTarget
                    )),
                ]
            )
        );
        _draft.FlowObjects.Add(flow);
        VisitContent(flow, new Scope(index, null, null));
    }

    /// <summary>What follows a choice on the same level is reached through it, until the next gather.</summary>
    private void VisitWeave(Weave weave, Scope scope)
    {
        Scope current = scope;
        foreach (InkObject part in weave.content)
        {
            switch (part)
            {
                case Ink.Parsed.Choice choice:
                    int index = VisitChoice(choice, scope);
                    current = scope with { Choice = index };
                    break;
                case Gather gather:
                    current = scope;
                    Visit(gather, scope);
                    break;
                default:
                    Visit(part, current);
                    break;
            }
        }
    }

    private int VisitChoice(Ink.Parsed.Choice choice, Scope scope)
    {
        Condition? condition = choice.condition is { } test ? _expressions.ConditionOf(test, scope) : null;
        int index = _draft.ChoicePoints.Count;
        _draft.ChoicePoints.Add(
            new ChoicePoint(
                index,
                _places.RangeOf(choice),
                scope,
                choice.indentationDepth,
                !choice.onceOnly,
                choice.isInvisibleDefault,
                condition,
                choice.name ?? "",
                [],
                ""
            )
        );
        _draft.ChoiceObjects.Add(choice);
        int tags = _draft.Tags.Count;
        int texts = _draft.Texts.Count;
        VisitChoiceText(choice.startContent, scope, index, TextPart.ChoiceStart);
        VisitChoiceText(choice.choiceOnlyContent, scope, index, TextPart.ChoiceOnly);
        _draft.ChoicePoints[index] = _draft.ChoicePoints[index] with
        {
            Tags = [.. _draft.Tags.Skip(tags).Where(tag => tag.OfChoice == index).Select(tag => tag.Tag)],
            Text = string.Concat(_draft.Texts.Skip(texts).Select(text => text.Text)).Trim(),
        };
        Visit(choice.innerContent, scope with { Choice = index });
        return index;
    }

    private void VisitChoiceText(ContentList? content, Scope scope, int choice, TextPart part)
    {
        _choiceText = (choice, part);
        Visit(content, scope);
        _choiceText = null;
    }

    private void VisitConditional(Conditional conditional, Scope scope)
    {
        int group = _draft.NextGroup();
        Condition? shared = conditional.initialCondition is { } test ? _expressions.ConditionOf(test, scope) : null;
        List<Condition> failed = [];
        for (int i = 0; i < conditional.branches.Count; i++)
        {
            ConditionalSingleBranch branch = conditional.branches[i];
            // The compiler puts an empty branch before a lone else; its author wrote none.
            if (branch is { content: null, isInline: false, isTrueBranch: true })
            {
                failed.Add(shared!);
                continue;
            }

            Condition? own = branch.ownExpression is { } match ? _expressions.ConditionOf(match, scope) : null;
            Condition condition = branch.isElse
                ? Conditions.NoneOf(shared, failed)
                : Conditions.Join(shared, own, branch.matchingEquality);
            failed.Add(own ?? condition);
            VisitBranch(branch, branch.isElse ? BranchKind.Else : BranchKind.Condition, (group, i), condition, scope);
        }
    }

    private void VisitSequence(Sequence sequence, Scope scope)
    {
        int group = _draft.NextGroup();
        BranchKind kind = sequence.sequenceType.HasFlag(SequenceType.Shuffle)
            ? BranchKind.Shuffle
            : BranchKind.Sequence;
        for (int i = 0; i < sequence.sequenceElements.Count; i++)
        {
            VisitBranch(sequence.sequenceElements[i], kind, (group, i), null, scope);
        }
    }

    private void VisitBranch(
        InkObject branch,
        BranchKind kind,
        (int Group, int Ordinal) place,
        Condition? condition,
        Scope scope
    )
    {
        int index = _draft.Branches.Count;
        _draft.Branches.Add(
            new Branch(index, place.Group, place.Ordinal, kind, _places.RangeOf(branch), scope, condition)
        );
        _draft.BranchObjects.Add(branch);
        foreach (InkObject part in branch is Weave ? [branch] : (branch.content ?? []).Where(IsNoCondition))
        {
            Visit(part, scope with { Branch = index });
        }

        bool IsNoCondition(InkObject part) =>
            !ReferenceEquals(part, (branch as ConditionalSingleBranch)?.ownExpression);
    }

    private void VisitText(Text text, Scope scope)
    {
        if (_tags.Takes(text) || _inString || string.IsNullOrWhiteSpace(text.text))
        {
            return;
        }

        _draft.Texts.Add(
            new TextPiece(
                _draft.Texts.Count,
                _places.RangeOf(text),
                scope,
                _choiceText?.Part ?? TextPart.Prose,
                _choiceText?.Choice,
                text.text
            )
        );
        _draft.TextObjects.Add(text);
    }

    /// <summary>Targets may stand further down: they are looked up when every flow is known.</summary>
    private void ResolveDiverts()
    {
        Dictionary<string, int> flows = [];
        foreach (Flow flow in _draft.Flows)
        {
            flows.TryAdd(flow.Path, flow.Index);
        }

        for (int i = 0; i < _draft.Diverts.Count; i++)
        {
            if (_draft.DivertTargets[i] is { } target)
            {
                FlowBase? home = target as FlowBase ?? target.ClosestFlowBase();
                _draft.Diverts[i] = _draft.Diverts[i] with
                {
                    TargetPath = SourcePlaces.PathOf(target),
                    TargetAt = _places.SpanOf(target),
                    TargetFlow =
                        home is not null && flows.TryGetValue(SourcePlaces.PathOf(home), out int index) ? index : null,
                };
            }
        }
    }
}
