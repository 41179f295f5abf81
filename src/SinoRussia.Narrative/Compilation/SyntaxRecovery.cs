using System.Text.RegularExpressions;
using Ink;
using SinoRussia.Narrative.Diagnostics;
using ParsedStory = Ink.Parsed.Story;

namespace SinoRussia.Narrative.Compilation;

/// <summary>
/// One line that cannot be read hides every other error. So failing lines are blanked, and the rest is read again,
/// until what remains can be looked over for its meaning.
/// </summary>
internal sealed partial class SyntaxRecovery(string root, SourceReader reader, Findings findings)
{
    private const int MaxRounds = 20;
    private readonly HashSet<string> _mended = new(StringComparer.Ordinal);

    /// <summary>Reads the story, round after round.</summary>
    /// <returns>What could be read; null where even the rest fails.</returns>
    public ParsedStory? Parse()
    {
        for (int round = 0; round < MaxRounds; round++)
        {
            List<SourceSpan> failing = [];
            ParsedStory? parsed = ParseOnce(failing);
            failing.AddRange(StrayBrackets());
            if (failing.Count == 0)
            {
                return parsed;
            }

            if (!Blank(failing))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Blanks lines; false where nothing was left to blank, so that trying again is in vain.</summary>
    public bool Blank(IEnumerable<SourceSpan> places)
    {
        bool changed = false;
        foreach (IGrouping<string, SourceSpan> file in places.GroupBy(place => place.File))
        {
            string[] lines = reader.EditedTextOf(file.Key).Split('\n');
            foreach (int line in file.Select(place => place.Line - 1).Distinct())
            {
                if (line < lines.Length && lines[line].Trim().Length > 0)
                {
                    string rest = Remainder(lines[line]);
                    lines[line] = rest == lines[line].TrimEnd() ? "" : rest;
                    changed = true;
                }
            }

            _mended.Add(file.Key);
            reader.Edit(file.Key, string.Join('\n', lines));
        }

        return changed;
    }

    private ParsedStory? ParseOnce(List<SourceSpan> failing)
    {
        try
        {
            return InkSource.Parse(root, reader, Hear);
        }
        // The parser lets any type escape: the place is found by trying.
        catch (Exception fault)
        {
            Diagnostic found = FaultFinder.Find(root, reader, fault);
            findings.Add(found);
            failing.Add(found.At);
            return null;
        }

        void Hear(string message, ErrorType type)
        {
            Diagnostic finding = findings.HearParser(message, type);
            if (finding.IsError)
            {
                failing.Add(finding.At);
            }
        }
    }

    /// <summary>
    /// A closing bracket without an opening one ends the reading of a file without a word. Where a blanked line
    /// left it over, it is blanked as well; where an author left it over, the author is told.
    /// </summary>
    private List<SourceSpan> StrayBrackets()
    {
        List<SourceSpan> leftOver = [];
        foreach (string path in reader.Paths)
        {
            if (UnreadFrom(path) is not { } line)
            {
                continue;
            }

            SourceSpan at = new(path, line, ColumnFinder.FirstWord(reader.LineOf(path, line)));
            if (_mended.Contains(path))
            {
                leftOver.Add(at);
            }
            else
            {
                findings.Add(Unread(at));
            }
        }

        return leftOver;
    }

    private int? UnreadFrom(string path)
    {
        string text = reader.EditedTextOf(path);
        if (text.Count(c => c == '}') <= text.Count(c => c == '{'))
        {
            return null;
        }

        try
        {
            InkParser parser = new(text, path, (_, _) => { }, new NoFiles());
            parser.Parse();
            return parser.endOfInput ? null : parser.lineIndex + 1;
        }
        // What makes the parser fail is found elsewhere.
        catch (Exception)
        {
            return null;
        }
    }

    private static Diagnostic Unread(SourceSpan at) =>
        new(
            DiagnosticCode.Unread,
            Severity.Warning,
            at,
            "ink stops reading the file here, without a word, because of a '}' that nothing opened",
            "take the '}' out, or write \\} for a bracket that players shall see"
        );

    /// <summary>Of a knot's or stitch's first line the name can be kept: what follows stays where it belongs.</summary>
    private static string Remainder(string line) => Header().Match(line).Value.TrimEnd();

    [GeneratedRegex(
        @"^\s*(?:={2,}\s*function\s+[\p{L}\p{N}_]+|={1,}\s*(?!function\b)[\p{L}\p{N}_]+)",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Header();

    private sealed class NoFiles : IFileHandler
    {
        public string ResolveInkFilename(string includeName) => includeName;

        public string LoadInkFileContents(string fullFilename) => "";
    }
}
