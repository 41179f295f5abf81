namespace SinoRussia.Terminal.Prose;

/// <summary>A run of text in one role.</summary>
internal readonly record struct TextSpan(string Text, TextRole Role = TextRole.Body);
