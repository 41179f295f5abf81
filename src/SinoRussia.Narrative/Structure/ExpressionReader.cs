using System.Globalization;
using Ink.Parsed;
using InkObject = Ink.Parsed.Object;

namespace SinoRussia.Narrative.Structure;

/// <summary>Reads logic: what is declared, read, written, called and diverted to.</summary>
internal sealed class ExpressionReader(OutlineDraft draft, SourcePlaces places, Action<InkObject?, Scope> visit)
{
    /// <summary>The names met while a condition is read; null outside of conditions.</summary>
    private List<string>? _names;

    /// <summary>The variable that the expression being read is assigned to; empty elsewhere.</summary>
    private string _assigned = "";

    /// <summary>Reads a condition, whose variables are reads like any other.</summary>
    public Condition ConditionOf(Expression condition, Scope scope)
    {
        List<string>? outer = _names;
        _names = [];
        visit(condition, scope);
        Condition read = new(places.TextOf(condition).Trim(' ', '{', '}', ':', '-', '\t'), [.. _names.Distinct()]);
        outer?.AddRange(_names);
        _names = outer;
        return read;
    }

    /// <summary>Reads a piece of logic.</summary>
    /// <returns>False where the piece is none, or where its parts remain to be read.</returns>
    public bool Read(InkObject piece, Scope scope)
    {
        switch (piece)
        {
            case Ink.Parsed.Divert divert:
                ReadDivert(divert, KindOf(divert), scope);
                return true;
            case TunnelOnwards onwards:
                ReadTunnelOnwards(onwards, scope);
                return true;
            case DivertTarget target:
                ReadDivert(target.divert, DivertKind.Value, scope);
                return true;
            case FunctionCall call:
                ReadCall(call, scope);
                return true;
            case Ink.Parsed.VariableReference reference:
                ReadReference(reference, scope, isWrite: false);
                return true;
            case IncDecExpression update:
                ReadUpdate(update, scope);
                return true;
            case Ink.Parsed.VariableAssignment assignment:
                ReadAssignment(assignment, scope);
                return true;
            case ConstantDeclaration constant:
                Declare(constant.constantName, VariableKind.Constant, constant, constant.expression, scope);
                visit(constant.expression, scope);
                return true;
            case BinaryExpression { opName: "/" or "%" or "mod" } division:
                ReadDivision(division, scope);
                return false;
            case List list:
                foreach (Identifier item in list.itemIdentifierList ?? [])
                {
                    Use(item.name, VariableKind.ListItem, false, places.SpanOf(item, list), scope);
                }

                return true;
            default:
                return false;
        }
    }

    private void ReadDivision(BinaryExpression division, Scope scope)
    {
        Expression divisor = division.rightExpression;
        draft.Divisions.Add(
            new Division(
                places.SpanOf(divisor),
                scope,
                places.TextOf(divisor),
                divisor is Ink.Parsed.VariableReference { name: { } name } ? name : "",
                divisor is Number { value: int or float } number
                    ? Convert.ToDouble(number.value, CultureInfo.InvariantCulture)
                    : null
            )
        );
    }

    private static DivertKind KindOf(Ink.Parsed.Divert divert) =>
        divert switch
        {
            { isFunctionCall: true } => DivertKind.FunctionCall,
            { isThread: true } => DivertKind.Thread,
            { isTunnel: true } => DivertKind.Tunnel,
            { runtimeDivert.variableDivertName: not null } => DivertKind.Variable,
            _ => DivertKind.Divert,
        };

    private void ReadDivert(Ink.Parsed.Divert divert, DivertKind kind, Scope scope)
    {
        // An arrow to nowhere leads to the next gather, where the story would go anyway.
        if (divert.isEmpty || divert.target is null)
        {
            return;
        }

        string target = divert.target.dotSeparatedComponents;
        draft.Diverts.Add(new Divert(kind, places.SpanOf(divert), scope, target, null, null, null));
        draft.DivertTargets.Add(divert.targetContent);
        if (divert.runtimeDivert?.variableDivertName is { } variable)
        {
            Use(variable, KindOfVariable(variable, divert), false, places.SpanOf(divert), scope);
        }

        List<FlowBase.Argument> parameters = (divert.targetContent as FlowBase)?.arguments ?? [];
        for (int i = 0; i < (divert.arguments?.Count ?? 0); i++)
        {
            Expression argument = divert.arguments![i];
            visit(argument, scope);
            if (
                i < parameters.Count
                && parameters[i].isByReference
                && argument is Ink.Parsed.VariableReference reference
            )
            {
                ReadReference(reference, scope, isWrite: true);
            }
        }
    }

    private void ReadTunnelOnwards(TunnelOnwards onwards, Scope scope)
    {
        if (onwards.divertAfter is { } after)
        {
            ReadDivert(after, DivertKind.TunnelOnwards, scope);
            return;
        }

        draft.Diverts.Add(new Divert(DivertKind.TunnelOnwards, places.SpanOf(onwards), scope, "", null, null, null));
        draft.DivertTargets.Add(null);
    }

    /// <summary>Functions that ink has built in are no places of the story; their arguments are read all the same.</summary>
    private void ReadCall(FunctionCall call, Scope scope)
    {
        if (call.content.Contains(call.proxyDivert))
        {
            ReadDivert(call.proxyDivert, DivertKind.FunctionCall, scope);
            return;
        }

        foreach (Expression argument in call.arguments ?? [])
        {
            // What is asked about is not gone to.
            if (argument is DivertTarget { divert.targetContent: { } counted })
            {
                Use(SourcePlaces.PathOf(counted), VariableKind.ReadCount, false, places.SpanOf(argument), scope);
            }
            else
            {
                visit(argument, scope);
            }
        }
    }

    private void ReadReference(Ink.Parsed.VariableReference reference, Scope scope, bool isWrite)
    {
        SourceSpan at = places.SpanOf(reference);
        if (reference.isConstantReference)
        {
            Use(reference.name, VariableKind.Constant, isWrite, at, scope);
        }
        else if (reference.isListItemReference)
        {
            Use(reference.name, VariableKind.ListItem, isWrite, at, scope);
        }
        else if (reference.runtimeVarRef?.pathForCount is not null && CountedBy(reference) is { } counted)
        {
            Use(SourcePlaces.PathOf(counted), VariableKind.ReadCount, isWrite, at, scope);
        }
        else
        {
            Use(reference.name, KindOfVariable(reference.name, reference), isWrite, at, scope);
        }
    }

    private static InkObject? CountedBy(Ink.Parsed.VariableReference reference) =>
        new Ink.Parsed.Path(reference.pathIdentifiers).ResolveFromContext(reference);

    private void ReadUpdate(IncDecExpression update, Scope scope)
    {
        string name = update.varIdentifier?.name ?? "";
        SourceSpan at = places.SpanOf(update.varIdentifier, update);
        VariableKind kind = KindOfVariable(name, update);
        draft.Uses.Add(new VariableUse(name, kind, false, true, at, scope));
        Use(name, kind, true, at, scope);
        visit(update.expression, scope);
    }

    private void ReadAssignment(Ink.Parsed.VariableAssignment assignment, Scope scope)
    {
        string name = assignment.variableName;
        if (assignment.listDefinition is { } list)
        {
            Declare(name, VariableKind.List, assignment, null, scope);
            foreach (ListElementDefinition item in list.itemDefinitions)
            {
                draft.Declarations.Add(
                    new VariableDeclaration(
                        item.name,
                        VariableKind.ListItem,
                        places.SpanOf(item.identifier, item),
                        scope,
                        ""
                    )
                );
            }

            return;
        }

        if (assignment.isDeclaration)
        {
            VariableKind kind = assignment.isGlobalDeclaration ? VariableKind.Global : VariableKind.Temp;
            Declare(name, kind, assignment, assignment.expression, scope);
            visit(assignment.expression, scope);
            return;
        }

        string outer = _assigned;
        _assigned = name;
        visit(assignment.expression, scope);
        _assigned = outer;
        Use(
            name,
            KindOfVariable(name, assignment),
            true,
            places.SpanOf(assignment.variableIdentifier, assignment),
            scope
        );
    }

    private void Declare(string name, VariableKind kind, InkObject piece, Expression? value, Scope scope) =>
        draft.Declarations.Add(
            new VariableDeclaration(name, kind, places.SpanOf(piece), scope, value is null ? "" : places.TextOf(value))
        );

    private void Use(string name, VariableKind kind, bool isWrite, SourceSpan at, Scope scope)
    {
        draft.Uses.Add(new VariableUse(name, kind, isWrite, !isWrite && name == _assigned, at, scope));
        if (!isWrite && kind is not VariableKind.Constant and not VariableKind.ListItem)
        {
            _names?.Add(name);
        }
    }

    private static VariableKind KindOfVariable(string name, InkObject from)
    {
        FlowBase.VariableResolveResult? found = (from.ClosestFlowBase())?.ResolveVariableWithName(name, from);
        return found switch
        {
            { found: true, isArgument: true } => VariableKind.Parameter,
            { found: true, isTemporary: true } => VariableKind.Temp,
            _ => VariableKind.Global,
        };
    }
}
