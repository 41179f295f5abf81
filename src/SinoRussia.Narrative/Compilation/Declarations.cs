using System.Text.RegularExpressions;

namespace SinoRussia.Narrative.Compilation;

/// <summary>The names that a line of ink gives to things.</summary>
internal static partial class Declarations
{
    public static IEnumerable<string> In(string line)
    {
        Match declared = Declaration().Match(line);
        if (!declared.Success)
        {
            return [];
        }

        // The items of a LIST, the parameters of a function: names as well.
        return declared.Groups["rest"].Success
            ? Name().Matches(declared.Value).Skip(1).Select(match => match.Value)
            : [declared.Groups["name"].Value];
    }

    [GeneratedRegex(
        @"^\s*(?:(?:VAR|CONST|~\s*temp|={1,}\s*function\b|[-*+][-*+\s]*\(|=)\s*(?<name>[\p{L}\p{N}_]+)|(?:LIST|EXTERNAL)\s+(?<rest>.*)|={2,}\s*(?<name>[\p{L}\p{N}_]+))",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Declaration();

    [GeneratedRegex(@"[\p{L}_][\p{L}\p{N}_]*", RegexOptions.None, 1000)]
    private static partial Regex Name();
}
