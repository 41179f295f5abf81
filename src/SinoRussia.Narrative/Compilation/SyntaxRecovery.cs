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

    /// <summary>A line that says nothing: where a statement could be read, this can.</summary>
    public const string Glue = "<>";

    /// <summary>How names begin that stand in for those that ink refuses.</summary>
    private const string Stand = "unread_";

    private readonly Dictionary<string, SortedSet<int>> _mended = new(StringComparer.Ordinal);
    private bool _filled;

    /// <summary>Whether any line was taken out.</summary>
    public bool HasMended => _mended.Count > 0;

    /// <summary>Reads the story, round after round.</summary>
    /// <returns>What could be read; null where even the rest fails.</returns>
    public ParsedStory? Parse()
    {
        for (int round = 0; round < MaxRounds; round++)
        {
            List<SourceSpan> failing = [];
            _filled = false;
            ParsedStory? parsed = ParseOnce(failing);
            failing.AddRange(StrayBrackets());
            if (failing.Count == 0 && !_filled)
            {
                return parsed;
            }

            if (!Blank(failing) && !_filled)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Blanks lines.</summary>
    /// <param name="places">The lines.</param>
    /// <param name="filler">What to put in place of each.</param>
    /// <returns>False where nothing was left to blank, so that trying again is in vain.</returns>
    public bool Blank(IEnumerable<SourceSpan> places, string filler = "")
    {
        bool changed = false;
        foreach (IGrouping<string, SourceSpan> file in places.GroupBy(place => place.File))
        {
            string[] lines = reader.EditedTextOf(file.Key).Split('\n');
            foreach (int line in file.Select(place => place.Line - 1).Distinct())
            {
                if (line < lines.Length && lines[line].Trim().Length > 0)
                {
                    lines[line] = Remainder(lines[line], line + 1, filler);
                    Mended(file.Key).Add(line);
                    changed = true;
                }
            }

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
            EngineMessage said = EngineMessage.Parse(message, root);
            if (said.Text.Contains("at least one line within", StringComparison.Ordinal) && Fill(said))
            {
                _filled = true;
                return;
            }

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
            if (StrayBracket.UnreadFrom(reader.EditedTextOf(path), path) is not { } line)
            {
                continue;
            }

            SourceSpan at = new(path, line, ColumnFinder.FirstWord(reader.LineOf(path, line)));
            if (_mended.ContainsKey(path))
            {
                leftOver.Add(at);
            }
            else
            {
                findings.Add(StrayBracket.Report(at));
            }
        }

        return leftOver;
    }

    /// <summary>A knot whose only line was taken out gets an empty one, so that it is not missed as well.</summary>
    private bool Fill(EngineMessage said)
    {
        SortedSet<int> mended = Mended(said.File).GetViewBetween(0, said.Line ?? 0);
        if (mended.Count == 0)
        {
            return false;
        }

        string[] lines = reader.EditedTextOf(said.File).Split('\n');
        if (lines[mended.Max].Trim().Length > 0)
        {
            return false;
        }

        lines[mended.Max] = Glue;
        reader.Edit(said.File, string.Join('\n', lines));
        return true;
    }

    private SortedSet<int> Mended(string file)
    {
        if (!_mended.TryGetValue(file, out SortedSet<int>? lines))
        {
            _mended[file] = lines = [];
        }

        return lines;
    }

    /// <summary>
    /// What stays of a line. A knot or stitch keeps its head, so that what follows stays where it belongs:
    /// first without what is behind the name, then under another name.
    /// </summary>
    private static string Remainder(string line, int number, string filler)
    {
        Match header = Header().Match(line);
        string name = header.Groups["name"].Value;
        if (!header.Success || name.StartsWith(Stand, StringComparison.Ordinal))
        {
            return line.Trim() == filler ? "" : filler;
        }

        string rest = line[header.Length..].Trim(' ', '\t', '\r', '=');
        bool hasParameters = rest.StartsWith('(') && rest.EndsWith(')');
        return rest.Length > 0 && !hasParameters
            ? header.Value
            : string.Concat(line.AsSpan(0, header.Groups["name"].Index), $"{Stand}{number}", rest);
    }

    [GeneratedRegex(
        @"^\s*(?:={2,}\s*function\s+(?<name>[\p{L}\p{N}_]+)|={1,}\s*(?!function\b)(?<name>[\p{L}\p{N}_]+))",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Header();
}
