using SinoRussia.Narrative.Compilation;
using SinoRussia.Narrative.Diagnostics;
using SinoRussia.Workshop.Checking.Contract;
using SinoRussia.Workshop.Checking.Inky;
using SinoRussia.Workshop.Checking.Logic;
using SinoRussia.Workshop.Checking.Prose;

namespace SinoRussia.Workshop.Checking;

/// <summary>Looks a story over: what the compiler says, and what it does not say.</summary>
public static class Checker
{
    private static readonly ILint[] Lints =
    [
        new OrphanLint(),
        new DeadContentLint(),
        new UnusedLint(),
        new TunnelEndLint(),
        new HubLint(),
        new SilentRingLint(),
        new DivisionLint(),
        new HiddenTextLint(),
        new ExternalInChoiceLint(),
        new TagKeyLint(),
        new TagPlaceLint(),
        new TagSignLint(),
        new TagValueLint(),
        new ChoiceIdLint(),
        new MeterLint(),
        new CalendarLint(),
        new LockedLint(),
        new EchoLint(),
        new FindsLint(),
        new CodexLint(),
        new ForecastLint(),
    ];

    /// <summary>Looks a story over.</summary>
    /// <param name="name">What the story is called in the report.</param>
    /// <param name="root">The root file's name.</param>
    /// <param name="compiled">What came of compiling it.</param>
    /// <param name="options">What to look for.</param>
    /// <returns>The report.</returns>
    public static CheckReport Check(string name, string root, CompileResult compiled, CheckOptions? options = null)
    {
        List<Diagnostic> found = [.. compiled.Diagnostics, .. InkyLint.Check(root, compiled.Sources)];
        if (compiled.Story is { Outline: { } outline } story)
        {
            CheckedStory subject = new(story, outline, compiled.Sources);
            found.AddRange(Lints.SelectMany(lint => lint.Check(subject)));
            if (options?.Prose is { } rules)
            {
                found.AddRange(ProseLint.Check(subject, rules));
            }
        }

        return new CheckReport(
            name,
            compiled.Inventory?.Words ?? 0,
            compiled.Inventory?.Knots ?? 0,
            compiled.Inventory?.Stitches ?? 0,
            compiled.Inventory?.Choices ?? 0,
            InOrder(found, [.. compiled.Sources.Keys]),
            compiled.Sources
        );
    }

    private static List<Diagnostic> InOrder(IEnumerable<Diagnostic> found, List<string> files)
    {
        Dictionary<string, int> order = files
            .Select((file, i) => (file, i))
            .ToDictionary(pair => pair.file, pair => pair.i);
        return
        [
            .. found
                .Distinct()
                .OrderByDescending(finding => finding.Severity)
                .ThenBy(finding => order.GetValueOrDefault(finding.At.File, int.MaxValue))
                .ThenBy(finding => finding.At.Line)
                .ThenBy(finding => finding.At.Column)
                .ThenBy(finding => finding.Code, StringComparer.Ordinal),
        ];
    }
}
