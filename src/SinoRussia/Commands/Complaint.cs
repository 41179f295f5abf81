using SinoRussia.Narrative;
using SinoRussia.Narrative.Compilation;
using SinoRussia.Narrative.Diagnostics;

namespace SinoRussia.Commands;

/// <summary>Bad news, on standard error: what, where and what to do.</summary>
internal static class Complaint
{
    /// <summary>Who sees more findings than these at once reads none of them.</summary>
    private const int MaxFindings = 20;

    /// <summary>Says a sentence.</summary>
    /// <param name="error">Standard error.</param>
    /// <param name="sentence">What is wrong and what to do.</param>
    /// <param name="code">The exit code that goes with it.</param>
    /// <returns>The exit code.</returns>
    public static int Say(TextWriter error, string sentence, int code)
    {
        error.WriteLine($"sinorussia: {OneLine(sentence)}");
        return code;
    }

    /// <summary>Says a line of news, with nothing in it that a terminal would obey.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="sentence">What there is to say.</param>
    public static void Tell(TextWriter output, string sentence) => output.WriteLine(OneLine(sentence));

    /// <summary>Says why a story cannot be played.</summary>
    /// <param name="error">Standard error.</param>
    /// <param name="result">What came of reading it.</param>
    /// <returns>The exit code: 2 for a file that is not there, else 1.</returns>
    public static int SayWhyNot(TextWriter error, CompileResult result)
    {
        foreach (Diagnostic finding in result.Errors.Take(MaxFindings))
        {
            Say(error, finding);
        }

        if (result.Errors.Count() - MaxFindings is > 0 and int more)
        {
            error.WriteLine($"… and {more} more");
        }

        return result.Errors.Any(finding => finding.Code is DiagnosticCode.Missing)
            ? ExitCode.Usage
            : ExitCode.Findings;
    }

    /// <summary>Says one finding, and its way out on a line of its own.</summary>
    /// <param name="error">Standard error.</param>
    /// <param name="finding">The finding.</param>
    public static void Say(TextWriter error, Diagnostic finding)
    {
        error.WriteLine(OneLine(finding.ToString()));
        if (finding.Help.Length > 0)
        {
            error.WriteLine($"  help: {OneLine(finding.Help)}");
        }
    }

    private static string OneLine(string text) => PlainText.Clean(text).ReplaceLineEndings(" ");
}
