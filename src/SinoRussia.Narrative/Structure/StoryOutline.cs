namespace SinoRussia.Narrative.Structure;

/// <summary>
/// What a story's source is made of, laid out flat: lists in the order of the source, whose entries name each other by
/// index. It is for tools; telling a story needs none of it.
/// </summary>
/// <param name="Flows">The root first, then knots, stitches and functions.</param>
/// <param name="ChoicePoints">The choice points.</param>
/// <param name="Gathers">The gathers.</param>
/// <param name="Diverts">All that leads from one place to another.</param>
/// <param name="Branches">The branches of every <c>{…}</c>.</param>
/// <param name="Texts">The pieces of text that a player can read.</param>
/// <param name="Tags">The tags with fixed text.</param>
/// <param name="Declarations">Variables, constants, lists and list items.</param>
/// <param name="Uses">Every read and write of a variable.</param>
/// <param name="Waivers">The comments that take lines out of coverage.</param>
public sealed record StoryOutline(
    IReadOnlyList<Flow> Flows,
    IReadOnlyList<ChoicePoint> ChoicePoints,
    IReadOnlyList<GatherPoint> Gathers,
    IReadOnlyList<Divert> Diverts,
    IReadOnlyList<Branch> Branches,
    IReadOnlyList<TextPiece> Texts,
    IReadOnlyList<OutlineTag> Tags,
    IReadOnlyList<VariableDeclaration> Declarations,
    IReadOnlyList<VariableUse> Uses,
    IReadOnlyList<Waiver> Waivers
)
{
    /// <summary>Every division and remainder.</summary>
    public IReadOnlyList<Division> Divisions { get; init; } = [];

    /// <summary>A flow by its path.</summary>
    /// <param name="path">The path, as in a divert.</param>
    /// <returns>The flow, or null where there is none of that path.</returns>
    public Flow? FlowAt(string path) => Flows.FirstOrDefault(flow => flow.Path == path);

    /// <summary>Whether a scope's branch is inside its choice, rather than the choice inside the branch.</summary>
    /// <param name="scope">A scope with both.</param>
    /// <returns>True where the branch is the inner one.</returns>
    public bool BranchIsInner(Scope scope) =>
        scope.Branch is { } branch && (scope.Choice is null || Branches[branch].Scope.Choice == scope.Choice);
}
