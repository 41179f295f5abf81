using SinoRussia.Terminal.Prose;

namespace SinoRussia.Terminal.Views;

/// <summary>One row of the screen that belongs to a choice.</summary>
/// <param name="Choice">The choice, from 0.</param>
/// <param name="Text">The text at the left.</param>
/// <param name="Aside">What stands at the right.</param>
/// <param name="IsFirst">Whether the badge stands here.</param>
internal sealed record ChoiceLine(int Choice, string Text, IReadOnlyList<TextSpan> Aside, bool IsFirst);
