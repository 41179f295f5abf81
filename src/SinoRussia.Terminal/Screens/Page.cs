using SinoRussia.Terminal.Prose;

namespace SinoRussia.Terminal.Screens;

/// <summary>One of several texts that a screen turns between.</summary>
/// <param name="Name">Its name, in the row above the text.</param>
/// <param name="Text">Makes the text; asked each time the page is turned to.</param>
internal sealed record Page(string Name, Func<IReadOnlyList<Paragraph>> Text);
