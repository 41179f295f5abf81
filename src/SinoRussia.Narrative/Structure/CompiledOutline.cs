using Ink.Runtime;
using InkChoicePoint = Ink.Runtime.ChoicePoint;

namespace SinoRussia.Narrative.Structure;

/// <summary>An outline and, at the same index, what each of its entries became in the compiled story.</summary>
/// <param name="Outline">The outline.</param>
/// <param name="Texts">The strings.</param>
/// <param name="ChoicePoints">The choice points.</param>
/// <param name="Taken">What each choice leads to.</param>
/// <param name="Branches">The branches' contents.</param>
/// <param name="Flows">The flows' contents.</param>
internal sealed record CompiledOutline(
    StoryOutline Outline,
    IReadOnlyList<StringValue?> Texts,
    IReadOnlyList<InkChoicePoint?> ChoicePoints,
    IReadOnlyList<Container?> Taken,
    IReadOnlyList<Container?> Branches,
    IReadOnlyList<Container?> Flows
);
