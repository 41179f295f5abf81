namespace SinoRussia.Workshop.Tests.Checking;

/// <summary>Stories broken at random, the same ones for the same seed.</summary>
internal sealed class Mutations(int seed)
{
    private static readonly string[] Pieces =
    [
        "{",
        "}",
        "[",
        "]",
        "(",
        ")",
        "->",
        "<-",
        "<>",
        "*",
        "+",
        "-",
        "=",
        "==",
        "===",
        "~",
        "|",
        "#",
        ":",
        ";",
        "\"",
        "\\",
        "/*",
        "*/",
        "//",
        "INCLUDE",
        "INCLUDE part.ink",
        "VAR ",
        "VAR x = ",
        "CONST c = -> ",
        "LIST ",
        "EXTERNAL x()",
        "TODO:",
        "else:",
        "not ",
        "MAX",
        "->->",
        "-> DONE",
        "-> END",
        "0",
        " ",
        "é",
        "“",
        "\t",
        "\r",
        "\0",
        "\u202e",
        "# meter: x; ",
        "# bands: ",
        "#id: ",
        "#locked: ",
        "#forecast: ",
        "# codex: ",
        "# kind: ",
        "=== function f(x)",
        "= s",
        "~ return",
        "{x / 0}",
        "{shuffle:",
        "<- k",
        "* ->",
        "+ ->",
        "- (a)",
        "* (a)",
    ];

    private readonly Random _random = new(seed);

    private readonly string[] _corpus =
    [
        .. TwentyEightCases.All.Select(broken => broken.Ink),
        .. Directory
            .GetFiles(DiagnosticPage.Folder, "INK*.md")
            .Order(StringComparer.Ordinal)
            .Select(path => DiagnosticPage.Read(Path.GetFileNameWithoutExtension(path)))
            .SelectMany(page => new[] { page.Broken, page.Mended })
            .OfType<string>()
            .Where(ink => ink.Length is > 0 and < 1000),
        ContractTests.Sound,
        ContractTests.Sound,
        ContractTests.Sound,
    ];

    /// <summary>The next one.</summary>
    public string Next()
    {
        List<string> lines = [.. Pick(_corpus).Split('\n')];
        if (_random.Next(3) == 0)
        {
            lines.InsertRange(
                _random.Next(lines.Count),
                Pick(_corpus).Split('\n').Where(line => !line.StartsWith("// file", StringComparison.Ordinal))
            );
        }

        for (int edits = _random.Next(1, 5); edits > 0; edits--)
        {
            Edit(lines);
        }

        return string.Join('\n', lines);
    }

    private void Edit(List<string> lines)
    {
        int at = _random.Next(lines.Count);
        string line = lines[at];
        int column = _random.Next(line.Length + 1);
        switch (_random.Next(7))
        {
            case 0 when lines.Count > 2:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(_random.Next(lines.Count), line);
                break;
            case 2 when column < line.Length:
                lines[at] = line.Remove(column, _random.Next(1, Math.Min(5, line.Length - column + 1)));
                break;
            case 3 when column < line.Length:
                lines[at] = line.Insert(column, line[column..]);
                break;
            case 4:
                (lines[at], lines[0]) = (lines[0], lines[at]);
                break;
            default:
                lines[at] = line.Insert(column, Pick(Pieces));
                break;
        }
    }

    private string Pick(string[] from) => from[_random.Next(from.Length)];
}
