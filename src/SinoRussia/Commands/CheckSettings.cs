namespace SinoRussia.Commands;

/// <summary>What <c>check</c> was told.</summary>
/// <param name="Story">The story; null for the first campaign.</param>
/// <param name="Format"><c>text</c>, <c>json</c>, <c>sarif</c> or <c>inky</c>.</param>
/// <param name="Strict">Whether warnings fail it.</param>
/// <param name="Prose">Whether to look at the prose.</param>
/// <param name="Watch">Whether to go on checking.</param>
internal sealed record CheckSettings(string? Story, string Format, bool Strict, bool Prose, bool Watch);
