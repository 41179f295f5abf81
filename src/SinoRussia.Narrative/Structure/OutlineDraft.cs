using Ink.Parsed;
using Ink.Runtime;
using InkChoicePoint = Ink.Runtime.ChoicePoint;
using InkObject = Ink.Parsed.Object;

namespace SinoRussia.Narrative.Structure;

/// <summary>An outline while it is written.</summary>
internal sealed class OutlineDraft
{
    private int _groups;

    public List<Flow> Flows { get; } = [];

    public List<FlowBase> FlowObjects { get; } = [];

    public List<ChoicePoint> ChoicePoints { get; } = [];

    public List<Ink.Parsed.Choice> ChoiceObjects { get; } = [];

    public List<GatherPoint> Gathers { get; } = [];

    public List<Divert> Diverts { get; } = [];

    public List<InkObject?> DivertTargets { get; } = [];

    public List<Branch> Branches { get; } = [];

    public List<InkObject> BranchObjects { get; } = [];

    public List<TextPiece> Texts { get; } = [];

    public List<Text> TextObjects { get; } = [];

    public List<OutlineTag> Tags { get; } = [];

    public List<VariableDeclaration> Declarations { get; } = [];

    public List<VariableUse> Uses { get; } = [];

    public List<Division> Divisions { get; } = [];

    public int NextGroup() => _groups++;

    public CompiledOutline Finish(IReadOnlyList<Waiver> waivers) =>
        new(
            new StoryOutline(Flows, ChoicePoints, Gathers, Diverts, Branches, Texts, Tags, Declarations, Uses, waivers)
            {
                Divisions = Divisions,
            },
            [.. TextObjects.Select(text => text.runtimeObject as StringValue)],
            [
                .. ChoiceObjects.Select(choice =>
                    (choice.runtimeObject as Container)?.content.OfType<InkChoicePoint>().LastOrDefault()
                ),
            ],
            [.. ChoiceObjects.Select(choice => choice.innerContentContainer)],
            [.. BranchObjects.Select(ContentOf)],
            [.. FlowObjects.Select(flow => flow.runtimeObject as Container)]
        );

    /// <summary>A conditional's branch is a test and, beside it, its content by the name of <c>b</c>.</summary>
    private static Container? ContentOf(InkObject branch) =>
        branch.runtimeObject is not Container compiled ? null
        : branch is not ConditionalSingleBranch ? compiled
        : compiled.namedContent.TryGetValue("b", out Ink.Runtime.INamedContent? content) ? content as Container
        : null;
}
