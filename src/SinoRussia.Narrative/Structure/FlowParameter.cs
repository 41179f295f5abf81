namespace SinoRussia.Narrative.Structure;

/// <summary>A parameter of a knot, stitch or function.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsReference">Whether it is a <c>ref</c>: what is passed can be written to.</param>
/// <param name="IsTarget">Whether it is a <c>-&gt;</c>: what is passed is a place to divert to.</param>
public sealed record FlowParameter(string Name, bool IsReference, bool IsTarget);
