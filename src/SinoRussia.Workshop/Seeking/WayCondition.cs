using SinoRussia.Narrative;

namespace SinoRussia.Workshop.Seeking;

/// <summary>Something that must hold on the way to a line.</summary>
/// <param name="At">Where the condition stands.</param>
/// <param name="Text">The condition as its author wrote it.</param>
/// <param name="Reached">Its variables, with the values that the search met, in words.</param>
/// <param name="Held">Whether it ever held.</param>
public sealed record WayCondition(
    SourceSpan At,
    string Text,
    IReadOnlyList<KeyValuePair<string, string>> Reached,
    bool Held
);
