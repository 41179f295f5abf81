using SinoRussia.Terminal.Prose;
using SinoRussia.Terminal.Views;

namespace SinoRussia.Terminal.Screens;

/// <summary>One entry of a menu.</summary>
/// <param name="Row">How it looks.</param>
/// <param name="Run">What it does.</param>
/// <param name="Preview">What is shown beside it while the cursor is on it; nothing when null.</param>
internal sealed record MenuEntry(ChoiceRow Row, Action Run, Func<IReadOnlyList<Paragraph>>? Preview = null)
{
    internal MenuEntry(string text, Action run, string hint = "")
        : this(new ChoiceRow(text, hint), run) { }
}
