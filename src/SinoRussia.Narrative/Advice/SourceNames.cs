using System.Text.RegularExpressions;
using SinoRussia.Narrative.Compilation;

namespace SinoRussia.Narrative.Advice;

/// <summary>
/// The names that a story's text declares. They are read from the text itself, because they are wanted most when the
/// compiler cannot make sense of it.
/// </summary>
internal sealed partial class SourceNames
{
    private readonly List<SourceName> _all = [];
    private string _knot = "";
    private string _stitch = "";

    public SourceNames(SourceReader reader)
    {
        foreach (string file in reader.Paths)
        {
            (_knot, _stitch) = ("", "");
            string[] lines = Comments.Blank(reader.TextOf(file)).Split('\n');
            for (int i = 0; i < lines.Length; i++)
            {
                Read(lines[i].TrimEnd('\r'), file, i + 1);
            }
        }
    }

    public IReadOnlyList<SourceName> All => _all;

    public IEnumerable<SourceName> Of(params IEnumerable<NameKind> kinds) =>
        _all.Where(name => kinds.Contains(name.Kind));

    private void Read(string line, string file, int row)
    {
        Match flow = Flow().Match(line);
        Match declared = flow.Success ? flow : Declaration().Match(line);
        if (flow.Success)
        {
            ReadFlow(flow, new SourceSpan(file, row, flow.Groups["name"].Index + 1));
        }
        else if (declared.Success)
        {
            ReadDeclaration(declared, file, row);
        }
        else if (Label().Match(line) is { Success: true } label)
        {
            Group name = label.Groups["name"];
            string home =
                _stitch.Length > 0 ? $"{_knot}.{_stitch}."
                : _knot.Length > 0 ? $"{_knot}."
                : "";
            Add(name.Value, home + name.Value, NameKind.Label, new SourceSpan(file, row, name.Index + 1));
        }
    }

    private void ReadFlow(Match flow, SourceSpan at)
    {
        string name = flow.Groups["name"].Value;
        string parameters = flow.Groups["parameters"].Value.Trim();
        if (flow.Groups["function"].Success)
        {
            _all.Add(new SourceName(name, name, NameKind.Function, at, parameters));
            (_knot, _stitch) = (name, "");
        }
        else if (flow.Groups["sign"].Length > 1)
        {
            _all.Add(new SourceName(name, name, NameKind.Knot, at, parameters));
            (_knot, _stitch) = (name, "");
        }
        else
        {
            _stitch = name;
            _all.Add(
                new SourceName(name, _knot.Length > 0 ? $"{_knot}.{name}" : name, NameKind.Stitch, at, parameters)
            );
        }

        foreach (Match parameter in Word().Matches(parameters).Where(word => word.Value != "ref"))
        {
            Add(parameter.Value, parameter.Value, NameKind.Variable, at);
        }
    }

    private void ReadDeclaration(Match declared, string file, int row)
    {
        Group name = declared.Groups["name"];
        SourceSpan at = new(file, row, name.Index + 1);
        string rest = declared.Groups["rest"].Value.Trim();
        switch (declared.Groups["word"].Value)
        {
            case "EXTERNAL":
                _all.Add(new SourceName(name.Value, name.Value, NameKind.External, at, rest.Trim('(', ')', ' ')));
                break;
            case "LIST":
                Add(name.Value, name.Value, NameKind.Variable, at);
                foreach (Match item in Word().Matches(rest))
                {
                    SourceSpan place = at with { Column = declared.Groups["rest"].Index + item.Index + 1 };
                    Add(item.Value, $"{name.Value}.{item.Value}", NameKind.Variable, place);
                }

                break;
            default:
                Add(name.Value, name.Value, NameKind.Variable, at);
                break;
        }
    }

    private void Add(string name, string path, NameKind kind, SourceSpan at) =>
        _all.Add(new SourceName(name, path, kind, at, ""));

    [GeneratedRegex(
        @"^\s*(?<sign>=+)\s*(?<function>function\s+)?(?<name>[\p{L}\p{N}_]+)\s*(?:\((?<parameters>[^)]*)\))?",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Flow();

    [GeneratedRegex(
        @"^\s*(?<word>VAR|CONST|LIST|EXTERNAL|~\s*temp)\s+(?<name>[\p{L}\p{N}_]+)\s*=?(?<rest>.*)$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Declaration();

    [GeneratedRegex(@"^\s*[-*+][-*+\s]*\(\s*(?<name>[\p{L}\p{N}_]+)\s*\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Label();

    [GeneratedRegex(@"[\p{L}_][\p{L}\p{N}_]*", RegexOptions.None, 1000)]
    private static partial Regex Word();
}
