using System.Text.RegularExpressions;
using Ink;
using SinoRussia.Narrative.Advice;
using SinoRussia.Narrative.Diagnostics;

namespace SinoRussia.Narrative.Compilation;

/// <summary>
/// What was found while compiling. Errors are counted here: the compiler forgets that it had one
/// when a warning follows.
/// </summary>
internal sealed partial class Findings(string root, SourceReader reader)
{
    private readonly List<Diagnostic> _all = [];
    private readonly List<Diagnostic> _syntax = [];
    private readonly List<(ErrorType Type, string Text)> _remarks = [];
    private readonly Adviser _adviser = new(reader);
    private bool _partMissing;

    /// <summary>What the engine said of TODOs, then what it warned of.</summary>
    public IReadOnlyList<string> Remarks =>
        [.. _remarks.OrderBy(remark => remark.Type == ErrorType.Author ? 0 : 1).Select(remark => remark.Text)];

    public bool HasErrors => _all.Exists(finding => finding.IsError);

    /// <summary>Hears ink's parser. Only the first complaint about a line counts: the others follow from it.</summary>
    /// <returns>The finding, known before or not.</returns>
    public Diagnostic HearParser(string message, ErrorType type)
    {
        Remember(message, type);
        Diagnostic finding = Translator.Translate(EngineMessage.Parse(message, root), type, reader);
        if (finding.IsError && _syntax.Exists(known => IsSameLine(known, finding)))
        {
            return finding;
        }

        if (finding.IsError)
        {
            _syntax.Add(finding);
        }

        Add(finding);
        return finding;
    }

    /// <summary>Hears ink's compiler, which looks at names and numbers.</summary>
    /// <returns>The finding, known before or not.</returns>
    public Diagnostic HearCompiler(string message, ErrorType type)
    {
        Remember(message, type);
        Diagnostic finding = Translator.Translate(EngineMessage.Parse(message, root), type, reader);
        Add(finding);
        return finding;
    }

    public void Add(Diagnostic finding)
    {
        if (!_all.Exists(known => IsSameLine(known, finding) && known.Message == finding.Message))
        {
            _all.Add(finding);
        }
    }

    /// <summary>A file could not be read: names that are missing may well stand there.</summary>
    public void NotePartMissing() => _partMissing = true;

    /// <summary>Adds EXTERNAL functions that are unlike the ink function they fall back on.</summary>
    public void CompareExternals()
    {
        foreach (Diagnostic unlike in _adviser.UnlikeFallbacks())
        {
            Add(unlike);
        }
    }

    public IReadOnlyList<Diagnostic> InOrder()
    {
        List<string> files = [.. reader.Paths];
        CompareExternals();
        return
        [
            .. _all.Where(finding => !IsEcho(finding) && !IsSaidLater(finding))
                .OrderByDescending(finding => finding.Severity)
                .ThenBy(finding => files.IndexOf(finding.At.File))
                .ThenBy(finding => finding.At.Line)
                .ThenBy(finding => finding.At.Column)
                .Select(_adviser.Advise),
        ];
    }

    /// <summary>Whether a finding only says that something is missing which another finding keeps from being read.</summary>
    private bool IsEcho(Diagnostic finding)
    {
        if (finding.Code == DiagnosticCode.WrongArguments)
        {
            string function = $"'{SubjectOf(finding.Message)}(";
            return _all.Exists(cause =>
                cause.Code == DiagnosticCode.ExternalArity && cause.Message.Contains(function, StringComparison.Ordinal)
            );
        }

        if (finding.Code is not (DiagnosticCode.NoTarget or DiagnosticCode.Undeclared))
        {
            return false;
        }

        HashSet<string> missing = [.. SubjectOf(finding.Message).Split('.')];
        return _partMissing
            || _all.Exists(cause =>
                cause.IsError
                && cause != finding
                && !IsSameLine(cause, finding)
                && Declarations.In(reader.LineOf(cause.At.File, cause.At.Line)).Any(missing.Contains)
            );
    }

    /// <summary>Of one name in two places the compiler complains at both: the second place is enough.</summary>
    private bool IsSaidLater(Diagnostic finding) =>
        finding.Code == DiagnosticCode.Duplicate
        && _all.Exists(other =>
            other.Code == DiagnosticCode.Duplicate
            && other.At.File == finding.At.File
            && other.At.Line > finding.At.Line
            && finding.Message.Contains($"line {other.At.Line}", StringComparison.Ordinal)
            && other.Message.Contains($"line {finding.At.Line}", StringComparison.Ordinal)
        );

    /// <summary>The name that a message is about; empty where it names none.</summary>
    public static string SubjectOf(string message) => Subject().Match(message).Groups["name"].Value;

    private void Remember(string message, ErrorType type)
    {
        if (type != ErrorType.Error)
        {
            _remarks.Add((type, PlainText.Clean(message)));
        }
    }

    private static bool IsSameLine(Diagnostic one, Diagnostic other) =>
        one.At.File == other.At.File && one.At.Line == other.At.Line;

    [GeneratedRegex(@"(?:'(?:->)?\s*|: |target \()(?<name>[\p{L}\p{N}_.]+)'?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Subject();
}
