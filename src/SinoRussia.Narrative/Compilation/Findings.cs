using System.Text.RegularExpressions;
using Ink;
using SinoRussia.Narrative.Diagnostics;

namespace SinoRussia.Narrative.Compilation;

/// <summary>
/// What was found while compiling. Errors are counted here: the compiler forgets that it had one
/// when a warning follows.
/// </summary>
internal sealed partial class Findings(string root, SourceReader reader)
{
    private readonly List<Diagnostic> _all = [];
    private readonly HashSet<string> _blanked = new(StringComparer.Ordinal);

    public bool HasErrors => _all.Exists(finding => finding.IsError);

    /// <summary>An error handler for ink's parser and compiler.</summary>
    public void Hear(string message, ErrorType type)
    {
        Diagnostic finding = Translator.Translate(EngineMessage.Parse(message, root), type, reader);
        if (!finding.IsError || !IsEchoOfBlankedLine(finding.Message))
        {
            Add(finding);
        }
    }

    public void Add(Diagnostic finding)
    {
        if (
            !_all.Exists(known =>
                known.At.File == finding.At.File && known.At.Line == finding.At.Line && known.Message == finding.Message
            )
        )
        {
            _all.Add(finding);
        }
    }

    public void AddRange(IEnumerable<Diagnostic> findings)
    {
        foreach (Diagnostic finding in findings)
        {
            Add(finding);
        }
    }

    /// <summary>Names on a line that was taken out: that they are missing now is no finding of its own.</summary>
    public void NoteBlanked(string line) => _blanked.UnionWith(Name().Matches(line).Select(match => match.Value));

    public IReadOnlyList<Diagnostic> InOrder()
    {
        List<string> files = [.. reader.Paths];
        return
        [
            .. _all.OrderByDescending(finding => finding.Severity)
                .ThenBy(finding => files.IndexOf(finding.At.File))
                .ThenBy(finding => finding.At.Line)
                .ThenBy(finding => finding.At.Column),
        ];
    }

    private bool IsEchoOfBlankedLine(string message) =>
        _blanked.Count > 0
        && Quoted()
            .Matches(message)
            .Any(match => Name().Matches(match.Value).Any(name => _blanked.Contains(name.Value)));

    [GeneratedRegex(@"[\p{L}_][\p{L}\p{N}_]*", RegexOptions.None, 1000)]
    private static partial Regex Name();

    [GeneratedRegex(@"'[^']+'", RegexOptions.None, 1000)]
    private static partial Regex Quoted();
}
