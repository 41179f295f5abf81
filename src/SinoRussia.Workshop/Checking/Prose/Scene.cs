using SinoRussia.Narrative;
using SinoRussia.Narrative.Structure;

namespace SinoRussia.Workshop.Checking.Prose;

/// <summary>A knot with its stitches, as a piece of prose.</summary>
/// <param name="Name">The knot.</param>
/// <param name="At">Where it begins.</param>
/// <param name="Texts">Its text, in order, choices included.</param>
/// <param name="IsScene">Whether it is tagged as a scene.</param>
/// <param name="IsSetPiece">Whether it is tagged as a set piece.</param>
internal sealed record Scene(string Name, SourceSpan At, IReadOnlyList<TextPiece> Texts, bool IsScene, bool IsSetPiece)
{
    /// <summary>The knots of a story that have text.</summary>
    public static IReadOnlyList<Scene> In(CheckedStory story)
    {
        StoryOutline outline = story.Outline;
        ILookup<int, TextPiece> texts = outline.Texts.ToLookup(text => KnotOf(outline, text.Scope.Flow));
        ILookup<int, OutlineTag> tags = outline.Tags.ToLookup(tag => KnotOf(outline, tag.Scope.Flow));
        return
        [
            .. outline
                .Flows.Where(flow => flow.Kind == FlowKind.Knot && texts[flow.Index].Any())
                .Select(flow => new Scene(
                    flow.Path,
                    flow.Range.Start,
                    [.. texts[flow.Index]],
                    tags[flow.Index].Any(tag => tag.Tag.Key == "scene"),
                    tags[flow.Index].Any(tag => tag.Tag is { Key: "kind", Value: "setpiece" })
                )),
        ];
    }

    private static int KnotOf(StoryOutline outline, int flow) => outline.Flows[flow].Parent ?? flow;
}
