using SinoRussia.Terminal.Prose;

namespace SinoRussia.Terminal.Views;

/// <summary>One entry of a list to choose from.</summary>
/// <param name="Text">What is chosen.</param>
/// <param name="Hint">What stands at the right: a forecast, a date; may be empty.</param>
/// <param name="LockedReason">Why it cannot be taken; null when it can.</param>
internal sealed record ChoiceRow(string Text, IReadOnlyList<TextSpan> Hint, string? LockedReason = null)
{
    internal ChoiceRow(string text, string hint = "", string? lockedReason = null)
        : this(text, hint.Length == 0 ? [] : [new TextSpan(hint, TextRole.Hint)], lockedReason) { }

    internal bool IsLocked => LockedReason is not null;

    /// <summary>What stands at the right: the reason when it is locked, the hint otherwise.</summary>
    internal IReadOnlyList<TextSpan> Aside =>
        LockedReason is { Length: > 0 } reason ? [new TextSpan(Printable.Line(reason), TextRole.Locked)]
        : IsLocked ? []
        : Hint;
}
