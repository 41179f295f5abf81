using SinoRussia.Narrative;
using SinoRussia.Narrative.Diagnostics;

namespace SinoRussia.Workshop.Checking;

/// <summary>Findings by their weight.</summary>
internal static class Finding
{
    public static Diagnostic Error(string code, SourceSpan at, string message, string help) =>
        new(code, Severity.Error, at, message, help);

    public static Diagnostic Warning(string code, SourceSpan at, string message, string help) =>
        new(code, Severity.Warning, at, message, help);

    public static Diagnostic Info(string code, SourceSpan at, string message, string help) =>
        new(code, Severity.Info, at, message, help);
}
