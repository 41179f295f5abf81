namespace SinoRussia.Narrative.Structure;

/// <summary>What a piece of a story stands in.</summary>
/// <param name="Flow">The flow: an index of <see cref="StoryOutline.Flows"/>.</param>
/// <param name="Choice">
/// The innermost choice point that must be taken to come here from the top of the flow: an index of
/// <see cref="StoryOutline.ChoicePoints"/>; null where there is none, as behind a gather.
/// </param>
/// <param name="Branch">The innermost <c>{…}</c> branch around it: an index of <see cref="StoryOutline.Branches"/>.</param>
public sealed record Scope(int Flow, int? Choice, int? Branch);
