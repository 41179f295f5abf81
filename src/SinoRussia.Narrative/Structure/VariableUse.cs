namespace SinoRussia.Narrative.Structure;

/// <summary>A place where a variable is read or written. Something such as <c>x += 1</c> is two uses.</summary>
/// <param name="Name">The name; for a read count the whole path of what is counted.</param>
/// <param name="Kind">What the name stands for.</param>
/// <param name="IsWrite">Whether it is written; else it is read.</param>
/// <param name="IsOwnUpdate">Whether it is read only to be written again, as in <c>x++</c> or <c>x = x + 1</c>.</param>
/// <param name="At">Where.</param>
/// <param name="Scope">What the place stands in.</param>
public sealed record VariableUse(
    string Name,
    VariableKind Kind,
    bool IsWrite,
    bool IsOwnUpdate,
    SourceSpan At,
    Scope Scope
);
