using SinoRussia.Narrative.Structure;

namespace SinoRussia.Narrative.Coverage;

/// <summary>All of a story that can be hit. Choice points, branches and flows are those of its outline.</summary>
public sealed class CoverageMap
{
    private readonly int[] _lineOfText;

    internal CoverageMap(StoryOutline outline)
    {
        Outline = outline;
        List<CoverLine> lines = [];
        Dictionary<(string, int), int> known = [];
        List<int>[] shown = [.. outline.ChoicePoints.Select(_ => new List<int>())];
        _lineOfText = new int[outline.Texts.Count];
        foreach (TextPiece text in outline.Texts)
        {
            (string File, int Line) place = (text.Range.File, text.Range.Line);
            if (!known.TryGetValue(place, out int line))
            {
                known[place] = line = lines.Count;
                Waiver? waiver = WaiverOf(place.File, place.Line);
                lines.Add(new CoverLine(line, place.File, place.Line, text.Scope, text.Scope.Flow, waiver));
            }

            _lineOfText[text.Index] = line;
            if (text.OfChoice is { } choice)
            {
                shown[choice].Add(line);
            }
        }

        Lines = lines;
        LinesOfChoice = [.. shown.Select(list => list.Distinct().ToArray())];
    }

    /// <summary>The outline of the story.</summary>
    public StoryOutline Outline { get; }

    /// <summary>The lines with text on them, in the order of the source.</summary>
    public IReadOnlyList<CoverLine> Lines { get; }

    /// <summary>For each choice point, the lines that its text on offer shows.</summary>
    internal IReadOnlyList<int[]> LinesOfChoice { get; }

    /// <summary>The comment that takes a line out of coverage.</summary>
    /// <param name="file">The file.</param>
    /// <param name="line">The line, from 1.</param>
    /// <returns>The comment, or null where the line counts.</returns>
    public Waiver? WaiverOf(string file, int line) =>
        Outline.Waivers.FirstOrDefault(waiver => waiver.Covers(file, line));

    /// <summary>Whether a place counts: no comment takes it out of coverage.</summary>
    /// <param name="at">The place.</param>
    /// <returns>True if so.</returns>
    public bool Counts(SourceRange at) => WaiverOf(at.File, at.Line) is null;

    internal int LineOf(int text) => _lineOfText[text];
}
