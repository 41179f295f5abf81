namespace SinoRussia.Narrative.Advice;

/// <summary>A name that the source declares.</summary>
/// <param name="Name">The name.</param>
/// <param name="Path">How a divert from elsewhere writes it.</param>
/// <param name="Kind">What it is the name of.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Parameters">For a function or EXTERNAL, what stands in its round brackets.</param>
internal sealed record SourceName(string Name, string Path, NameKind Kind, SourceSpan At, string Parameters)
{
    /// <summary>How many parameters it takes.</summary>
    public int Arity =>
        Parameters.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>Name and parameters, as in a declaration.</summary>
    public string Signature => $"{Name}({Parameters})";
}
