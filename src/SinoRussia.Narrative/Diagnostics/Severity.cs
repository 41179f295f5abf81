namespace SinoRussia.Narrative.Diagnostics;

/// <summary>How much a <see cref="Diagnostic"/> matters.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing is wrong. An author's <c>TODO</c>, for example.</summary>
    Info,

    /// <summary>The story plays, but probably not as it was meant.</summary>
    Warning,

    /// <summary>The story cannot be played, or cannot go on from here.</summary>
    Error,
}
