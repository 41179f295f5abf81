namespace SinoRussia.Narrative.Diagnostics;

/// <summary>Something found in a story: what, where and what to do. Faults in content are data, never exceptions.</summary>
/// <param name="Code">A stable code from <see cref="DiagnosticCode"/>, such as <c>INK101</c>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="At">Where it is; lines and columns start at 1.</param>
/// <param name="Message">One sentence that says what is wrong, without a full stop.</param>
/// <param name="Help">What to do about it; empty where nothing useful can be said.</param>
public sealed record Diagnostic(string Code, Severity Severity, SourceSpan At, string Message, string Help = "")
{
    /// <summary>True for findings that keep the story from being played.</summary>
    public bool IsError => Severity == Severity.Error;

    /// <summary>The finding as one line, in the form compilers use: <c>file:line:column: error CODE: message</c>.</summary>
    /// <returns>The line, without the help.</returns>
    public override string ToString()
    {
        string severity = Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "info",
        };
        return $"{At.File}:{At.Line}:{At.Column}: {severity} {Code}: {Message}";
    }
}
