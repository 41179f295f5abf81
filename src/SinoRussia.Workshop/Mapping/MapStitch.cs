namespace SinoRussia.Workshop.Mapping;

/// <summary>A stitch of a knot.</summary>
/// <param name="Name">Its name, without the knot's.</param>
/// <param name="Line">Its header's line, from 1.</param>
public sealed record MapStitch(string Name, int Line);
