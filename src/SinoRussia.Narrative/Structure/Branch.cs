namespace SinoRussia.Narrative.Structure;

/// <summary>One way through a <c>{…}</c>: a branch of a conditional, or an element of a sequence or shuffle.</summary>
/// <param name="Index">Its place in <see cref="StoryOutline.Branches"/>.</param>
/// <param name="Group">The <c>{…}</c> it belongs to, numbered from 0 through the story.</param>
/// <param name="Ordinal">Which of the group it is, from 0.</param>
/// <param name="Kind">What decides whether it is entered.</param>
/// <param name="Range">Where it stands; an empty one stands where its <c>{…}</c> does.</param>
/// <param name="Scope">What its <c>{…}</c> stands in.</param>
/// <param name="Condition">What must hold; null for sequences and shuffles.</param>
public sealed record Branch(
    int Index,
    int Group,
    int Ordinal,
    BranchKind Kind,
    SourceRange Range,
    Scope Scope,
    Condition? Condition
);
