using SinoRussia.Narrative;
using SinoRussia.Narrative.Structure;

namespace SinoRussia.Workshop.Checking;

/// <summary>One piece of a flow, in the order in which it is written.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Scope">What it stands in.</param>
/// <param name="Index">Which one of its kind in the outline.</param>
internal sealed record Step(StepKind Kind, SourceSpan At, Scope Scope, int Index);
