using System.Globalization;
using SinoRussia.Narrative;
using SinoRussia.Narrative.Diagnostics;

namespace SinoRussia.Workshop.Playtests;

/// <summary>
/// Reads playtests: a key, a colon and a value on each line; a line that begins with <c>//</c> is a comment.
/// </summary>
public static class PlaytestReader
{
    /// <summary>Reads a playtest.</summary>
    /// <param name="file">The file's name, for messages.</param>
    /// <param name="text">The whole text.</param>
    /// <returns>The playtest, with findings where a line cannot be read.</returns>
    public static Playtest Read(string file, string text)
    {
        List<PlaytestStep> steps = [];
        List<Diagnostic> findings = [];
        foreach ((int index, string row) in text.ReplaceLineEndings("\n").TrimStart('\ufeff').Split('\n').Index())
        {
            string line = row.Trim();
            if (line.Length == 0 || line.StartsWith("//", StringComparison.Ordinal))
            {
                continue;
            }

            int colon = line.IndexOf(':', StringComparison.Ordinal);
            string key = colon < 0 ? line : line[..colon].Trim();
            if (colon < 0 || !PlaytestKeys.ByName.TryGetValue(key, out PlaytestKey known))
            {
                findings.Add(
                    Finding(
                        file,
                        index + 1,
                        $"'{PlainText.Clean(key)}' is no key of a playtest",
                        $"write one of: {string.Join(", ", PlaytestKeys.ByName.Keys)}, with a colon behind it"
                    )
                );
                continue;
            }

            PlaytestStep step = new(known, line[(colon + 1)..].Trim(), index + 1);
            if (Objection(step) is { } objection)
            {
                findings.Add(Finding(file, step.Line, objection.Message, objection.Help));
            }

            steps.Add(step);
        }

        string story = steps.Find(step => step.Key == PlaytestKey.Story)?.Value ?? "";
        if (story.Length == 0)
        {
            findings.Add(
                Finding(file, 1, "the playtest names no story", "begin with a line such as story: kremlin.ink")
            );
        }

        string seed = steps.Find(step => step.Key == PlaytestKey.Seed)?.Value ?? "";
        return new Playtest(
            file,
            story,
            int.TryParse(seed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
                ? number
                : 1,
            [.. steps.Where(step => step.Key is not (PlaytestKey.Story or PlaytestKey.Seed))],
            findings
        );
    }

    private static (string Message, string Help)? Objection(PlaytestStep step) =>
        step.Key switch
        {
            _ when step.Value.Length == 0 => (
                $"'{PlaytestKeys.NameOf(step.Key)}' says nothing",
                "write something behind the colon"
            ),
            PlaytestKey.Seed
                when !int.TryParse(step.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) => (
                $"'{PlainText.Clean(step.Value)}' is no seed",
                "write a whole number"
            ),
            PlaytestKey.Check when PlaytestCheck.Parse(step.Value) is null => (
                $"'{PlainText.Clean(step.Value)}' is no check",
                "write a variable, one of == != < <= > >=, and a value, such as trust >= 50"
            ),
            _ => null,
        };

    private static Diagnostic Finding(string file, int line, string message, string help) =>
        new(PlaytestCode.Malformed, Severity.Error, new SourceSpan(file, line, 1), message, help);
}
