using System.Globalization;
using System.Text.RegularExpressions;

namespace SinoRussia.Narrative.Compilation;

/// <summary>What inkle's compiler and runtime say: <c>ERROR: 'file' line 3: text</c>, taken apart.</summary>
/// <param name="Kind"><c>ERROR</c>, <c>WARNING</c>, <c>TODO</c> or <c>RUNTIME ERROR</c>.</param>
/// <param name="File">The file, as the parser knows it; the given one where the message names none.</param>
/// <param name="Line">The line, from 1; null where the message names none.</param>
/// <param name="Text">The sentence itself.</param>
internal sealed partial record EngineMessage(string Kind, string File, int? Line, string Text)
{
    public static EngineMessage Parse(string message, string file)
    {
        Match match = Pattern().Match(message);
        if (!match.Success)
        {
            return new EngineMessage("ERROR", file, null, PlainText.Clean(message).Trim());
        }

        int? line = int.TryParse(match.Groups["line"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int n)
            ? Math.Max(1, n)
            : null;
        string named = match.Groups["file"].Value;
        return new EngineMessage(
            match.Groups["kind"].Value,
            named.Length > 0 ? named : file,
            line,
            PlainText.Clean(match.Groups["text"].Value).Trim()
        );
    }

    [GeneratedRegex(
        @"^(?<kind>(?:RUNTIME )?(?:ERROR|WARNING)|TODO): (?:'(?<file>.*?)' )?(?:line (?<line>\d+): |\(?[\w.\-]+\)?: )?(?<text>.*)$",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Pattern();
}
