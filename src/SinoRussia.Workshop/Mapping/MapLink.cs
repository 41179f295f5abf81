using SinoRussia.Narrative.Structure;

namespace SinoRussia.Workshop.Mapping;

/// <summary>All that leads from one knot to another in one way.</summary>
/// <param name="From">A place.</param>
/// <param name="To">Another place.</param>
/// <param name="Kind">
/// How: <see cref="DivertKind.Divert"/>, <see cref="DivertKind.Tunnel"/>, <see cref="DivertKind.Thread"/>, or
/// <see cref="DivertKind.Value"/> for a place that is passed on, so that something may divert to it later.
/// </param>
/// <param name="Choices">The choices that lead there, each once; none where it needs no choice.</param>
/// <param name="Count">How many diverts there are.</param>
public sealed record MapLink(int From, int To, DivertKind Kind, IReadOnlyList<string> Choices, int Count);
