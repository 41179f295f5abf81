using SinoRussia.Narrative.Diagnostics;
using SinoRussia.Narrative.Structure;

namespace SinoRussia.Workshop.Checking.Contract;

/// <summary>The turn and the date: each needs a variable, and stands once.</summary>
internal sealed class CalendarLint : ILint
{
    public IEnumerable<Diagnostic> Check(CheckedStory story)
    {
        HashSet<string> seen = [];
        foreach (OutlineTag tag in story.Outline.Tags.Where(tag => tag.Tag.Key is "turn" or "date"))
        {
            string key = tag.Tag.Key;
            string variable = tag.Tag.Value.Split(';', StringSplitOptions.TrimEntries)[0];
            if (!seen.Add(key))
            {
                yield return Broken(tag, $"a second # {key}: tag", "only the first one counts: take this one out");
            }
            else if (variable.Length == 0)
            {
                yield return Broken(tag, $"this # {key}: tag names no variable", $"write # {key}: VARIABLE");
            }
            else if (!story.Globals.ContainsKey(variable))
            {
                string? meant = NameSuggestion.Nearest(variable, story.Globals.Keys);
                yield return Broken(
                    tag,
                    $"the {key} is over a variable that is not there: '{variable}'",
                    meant is null
                        ? $"declare it: VAR {variable} = {(key == "turn" ? "1" : "\"\"")}"
                        : $"did you mean '{meant}' ({story.Globals[meant].At})?"
                );
            }
        }
    }

    private static Diagnostic Broken(OutlineTag tag, string message, string help) =>
        Finding.Error(LintCode.Calendar, tag.At, message, help);
}
