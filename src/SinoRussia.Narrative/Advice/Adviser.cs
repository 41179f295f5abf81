using System.Text.RegularExpressions;
using SinoRussia.Narrative.Compilation;
using SinoRussia.Narrative.Diagnostics;

namespace SinoRussia.Narrative.Advice;

/// <summary>Knows the way out of a finding: looks at the line and at the names that the story declares.</summary>
internal sealed partial class Adviser(SourceReader reader)
{
    private SourceNames? _names;

    private SourceNames Names => _names ??= new SourceNames(reader);

    /// <summary>The finding with a help that fits it better, where there is one.</summary>
    public Diagnostic Advise(Diagnostic finding)
    {
        string? help = finding.Code switch
        {
            DiagnosticCode.NoTarget => OnTarget(finding),
            DiagnosticCode.Undeclared => OnUndeclared(finding),
            DiagnosticCode.Duplicate => OnDuplicate(finding),
            DiagnosticCode.ReservedName => OnReserved(finding),
            DiagnosticCode.External => OnExternal(finding),
            DiagnosticCode.WrongArguments => OnArguments(finding),
            DiagnosticCode.Syntax or DiagnosticCode.NestedChoice or DiagnosticCode.BareElse => LineRepair.HelpFor(
                finding,
                reader
            ),
            _ => null,
        };
        if (help is null && finding.Help.Length == 0 && finding.Severity != Severity.Info)
        {
            help = Phrasebook.HelpFor(finding.Message, reader.LineOf(finding.At.File, finding.At.Line));
        }

        return help is null ? finding : finding with { Help = help };
    }

    /// <summary>EXTERNAL functions that ask for other arguments than the ink function they fall back on.</summary>
    public IEnumerable<Diagnostic> UnlikeFallbacks()
    {
        foreach (SourceName external in Names.Of(NameKind.External))
        {
            SourceName? function = Names.Of(NameKind.Function).FirstOrDefault(name => name.Name == external.Name);
            if (function is not null && function.Arity != external.Arity)
            {
                yield return new Diagnostic(
                    DiagnosticCode.ExternalArity,
                    Severity.Error,
                    external.At,
                    $"EXTERNAL '{external.Signature}' and the function it falls back on, '{function.Signature}' ({function.At}), take different arguments",
                    $"give both the same: EXTERNAL {function.Signature}, or === function {external.Signature}"
                );
            }
        }
    }

    private string? OnTarget(Diagnostic finding)
    {
        string target = Subject(finding);
        List<SourceName> places = [.. Names.Of(NameKind.Knot, NameKind.Stitch, NameKind.Label, NameKind.Function)];
        if (NearestAmong(target, places, place => place.Path) is { } near)
        {
            return near;
        }

        string last = target[(target.LastIndexOf('.') + 1)..];
        if (places.Find(place => place.Name == last) is { } elsewhere && elsewhere.Path != target)
        {
            return $"from here '{last}' is written '{elsewhere.Path}' ({elsewhere.At})";
        }

        return NearestAmong(target, places, place => place.Name)
            ?? $"write the knot (=== {last} ===), or divert to one that is there";
    }

    private string? OnUndeclared(Diagnostic finding)
    {
        string name = Subject(finding);
        bool isCall = finding.Message.StartsWith("Function call", StringComparison.Ordinal);
        IEnumerable<SourceName> known = isCall
            ? Names.Of(NameKind.Function, NameKind.External)
            : Names.All.Where(declared => declared.Kind is not (NameKind.Function or NameKind.External));
        return NearestAmong(name, known, declared => declared.Name)
            ?? (
                isCall ? $"write the function (=== function {name}(…) ===), or check the spelling"
                : name.Contains('.', StringComparison.Ordinal) ? null
                : $"declare it (VAR {name} = 0), or check the spelling"
            );
    }

    private static string? NearestAmong(string name, IEnumerable<SourceName> known, Func<SourceName, string> spelling)
    {
        List<SourceName> names = [.. known];
        string? nearest = NameSuggestion.Nearest(name, names.Select(spelling));
        SourceName? meant = nearest is null ? null : names.Find(candidate => spelling(candidate) == nearest);
        return meant is null ? null
            : nearest!.Equals(name, StringComparison.OrdinalIgnoreCase)
                ? $"capital letters count: did you mean '{nearest}' ({meant.At})?"
            : $"did you mean '{nearest}' ({meant.At})?";
    }

    private static string? OnDuplicate(Diagnostic finding)
    {
        Match other = OtherPlace().Match(finding.Message);
        string file = other.Groups["file"].Success ? other.Groups["file"].Value : finding.At.File;
        return other.Success ? $"rename one of the two: the other stands at {file}:{other.Groups["line"].Value}" : null;
    }

    private static string? OnReserved(Diagnostic finding) =>
        $"choose another name, such as 'my_{Subject(finding)}': ink keeps to itself true, false, not, and, or, mod, has, hasnt, else, return, temp, ref, function, "
        + "CHOICE_COUNT, TURNS, TURNS_SINCE, READ_COUNT, RANDOM, SEED_RANDOM, MIN, MAX, POW, FLOOR, CEILING, INT, FLOAT and LIST_…";

    private string? OnExternal(Diagnostic finding)
    {
        SourceName? external = Names
            .Of(NameKind.External)
            .FirstOrDefault(name => name.At.File == finding.At.File && name.At.Line == finding.At.Line);
        return external is null
            ? null
            : $"add '=== function {external.Signature} ===' with '~ return 0' below it; without it Inky, too, ends the story at once";
    }

    private string? OnArguments(Diagnostic finding) =>
        Names.All.FirstOrDefault(name => name.Name == Subject(finding) && name.Kind != NameKind.External)
            is { } declared
            ? $"it is declared as '{declared.Signature}' at {declared.At}"
            : null;

    private static string Subject(Diagnostic finding) => Findings.SubjectOf(finding.Message);

    [GeneratedRegex(@"\bline (?<line>\d+)(?: of (?<file>[^)]+?))?\)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OtherPlace();
}
