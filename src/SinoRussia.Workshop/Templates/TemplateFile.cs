namespace SinoRussia.Workshop.Templates;

/// <summary>A file to write.</summary>
/// <param name="Path">Its path, with forward slashes, from the folder where the template is begun.</param>
/// <param name="Text">Its whole text.</param>
public sealed record TemplateFile(string Path, string Text);
