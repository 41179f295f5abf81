namespace SinoRussia.Narrative.Structure;

/// <summary>A divert, or anything else that leads from one place of a story to another.</summary>
/// <param name="Kind">How it goes there.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Scope">What it stands in.</param>
/// <param name="Target">The target as written, <c>END</c> and <c>DONE</c> included; empty for a bare <c>-&gt;-&gt;</c>.</param>
/// <param name="TargetPath">The target's whole path; null for END, DONE, variables and functions built into ink.</param>
/// <param name="TargetAt">Where the target stands; null as above.</param>
/// <param name="TargetFlow">The flow the target is or stands in: an index of <see cref="StoryOutline.Flows"/>; null as above.</param>
public sealed record Divert(
    DivertKind Kind,
    SourceSpan At,
    Scope Scope,
    string Target,
    string? TargetPath,
    SourceSpan? TargetAt,
    int? TargetFlow
)
{
    /// <summary>Whether it ends the story or this thread of it.</summary>
    public bool IsEnd => Target is "END" or "DONE";
}
