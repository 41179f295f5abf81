using System.Globalization;
using SinoRussia.Game.Meters;
using SinoRussia.Narrative.Diagnostics;
using SinoRussia.Narrative.Structure;

namespace SinoRussia.Workshop.Checking.Contract;

/// <summary>Meters and their bands.</summary>
internal sealed class MeterLint : ILint
{
    private const string Form = "write # meter: VARIABLE; LABEL; 0..100";

    public IEnumerable<Diagnostic> Check(CheckedStory story)
    {
        HashSet<string> meters = [];
        HashSet<string> banded = [];
        foreach (OutlineTag tag in story.Outline.Tags.Where(tag => tag.Tag.Key == "meter"))
        {
            string name = Fields(tag)[0];
            if (CheckMeter(story, tag, name, meters.Add(name)) is { } found)
            {
                yield return found;
            }
        }

        foreach (OutlineTag tag in story.Outline.Tags.Where(tag => tag.Tag.Key == "bands"))
        {
            if (CheckBands(tag, meters, banded) is { } found)
            {
                yield return found;
            }
        }
    }

    private static Diagnostic? CheckMeter(CheckedStory story, OutlineTag tag, string name, bool isFirst)
    {
        if (story.Contract.Meters.FirstOrDefault(known => known.Name == name) is not { } meter)
        {
            return Broken(tag, $"this is no meter that can be shown: {Quoted.OrNothing(tag.Tag.Value)}", Form);
        }

        if (!isFirst)
        {
            return Broken(tag, $"the meter '{name}' is declared twice", "take one of the two out");
        }

        if (!story.Globals.TryGetValue(name, out VariableDeclaration? variable))
        {
            string? meant = NameSuggestion.Nearest(name, story.Globals.Keys);
            return Broken(
                tag,
                $"the meter '{name}' is over a variable that is not there",
                meant is null
                    ? $"declare it: VAR {name} = {meter.Min:0.##}"
                    : $"did you mean '{meant}' ({story.Globals[meant].At})?"
            );
        }

        return !double.TryParse(variable.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double start)
                ? NotANumber(variable, name) with
                {
                    At = story.NameAt(variable),
                }
            : start < meter.Min || start > meter.Max
                ? Outside(variable, meter, start) with
                {
                    At = story.NameAt(variable),
                }
            : null;
    }

    private static Diagnostic Outside(VariableDeclaration variable, Meter meter, double start) =>
        Finding.Error(
            LintCode.Meter,
            variable.At,
            $"the meter '{meter.Name}' starts at {start:0.##}, outside of {meter.Min:0.##}..{meter.Max:0.##}",
            "start it inside, or widen the range in its # meter: tag"
        );

    private static Diagnostic NotANumber(VariableDeclaration variable, string name) =>
        Finding.Error(
            LintCode.Meter,
            variable.At,
            $"the meter '{name}' does not start at a number, but at {Quoted.OrNothing(variable.Value)}",
            $"VAR {name} = 50"
        );

    private static Diagnostic? CheckBands(OutlineTag tag, HashSet<string> meters, HashSet<string> banded)
    {
        string[] fields = Fields(tag);
        string help = "write # bands: VARIABLE; LOWEST, …, HIGHEST";
        if (fields.Length != 2 || fields[1].Split(',', StringSplitOptions.TrimEntries).Any(band => band.Length == 0))
        {
            return Finding.Error(
                LintCode.Bands,
                tag.At,
                $"these are no bands: {Quoted.OrNothing(tag.Tag.Value)}",
                help
            );
        }

        if (!meters.Contains(fields[0]))
        {
            string? meant = NameSuggestion.Nearest(fields[0], meters);
            return Finding.Error(
                LintCode.Bands,
                tag.At,
                $"these are bands of {Quoted.OrNothing(fields[0])}, which is no meter",
                meant is null ? $"declare it: # meter: {fields[0]}; LABEL; 0..100" : $"did you mean '{meant}'?"
            );
        }

        return banded.Add(fields[0])
            ? null
            : Finding.Error(
                LintCode.Bands,
                tag.At,
                $"the meter '{fields[0]}' has bands already",
                "take one of the two out"
            );
    }

    private static Diagnostic Broken(OutlineTag tag, string message, string help) =>
        Finding.Error(LintCode.Meter, tag.At, message, help);

    private static string[] Fields(OutlineTag tag) => tag.Tag.Value.Split(';', StringSplitOptions.TrimEntries);
}
