using Ink.Runtime;
using SinoRussia.Narrative.Structure;
using InkObject = Ink.Runtime.Object;
using InkStory = Ink.Runtime.Story;

namespace SinoRussia.Narrative.Coverage;

/// <summary>
/// Notes what of a story its narrators really hit: text by what was put out, choices by what was offered and taken,
/// branches and flows by the engine's own visit counts. It changes no transcript. Like its story, it belongs to one
/// thread; scouts and resumed narrators are not watched.
/// </summary>
public sealed class CoverageRecorder
{
    private readonly RunHits _lines;
    private readonly RunHits _offered;
    private readonly RunHits _taken;
    private readonly RunHits _branches;
    private readonly RunHits _flows;
    private readonly Dictionary<string, int> _pointOfPath = new(StringComparer.Ordinal);
    private readonly string?[] _branchPaths;
    private readonly string?[] _flowPaths;
    private readonly string?[] _fallbackPaths;
    private readonly VariableWatch _variables;
    private readonly List<int> _onOffer = [];
    private InkStory? _ink;
    private bool _listening;

    private CoverageRecorder(CompiledOutline compiled)
    {
        StoryOutline outline = compiled.Outline;
        Map = new CoverageMap(outline);
        Tally = new CoverageTally(Map);
        _lines = new RunHits(Map.Lines.Count);
        _offered = new RunHits(outline.ChoicePoints.Count);
        _taken = new RunHits(outline.ChoicePoints.Count);
        _branches = new RunHits(outline.Branches.Count);
        _flows = new RunHits(outline.Flows.Count);
        _branchPaths = [.. compiled.Branches.Select(PathOf)];
        _flowPaths = [.. compiled.Flows.Select(PathOf)];
        _fallbackPaths =
        [
            .. compiled.Taken.Select((target, i) => outline.ChoicePoints[i].IsFallback ? PathOf(target) : null),
        ];
        _variables = new VariableWatch(outline);
        for (int i = 0; i < compiled.ChoicePoints.Count; i++)
        {
            if (compiled.ChoicePoints[i] is { } point)
            {
                _pointOfPath[point.path.ToString()] = i;
            }
        }

        foreach (Container? branch in compiled.Branches)
        {
            if (branch is not null)
            {
                branch.visitsShouldBeCounted = true;
            }
        }

        Watch(compiled);
    }

    /// <summary>What can be hit.</summary>
    public CoverageMap Map { get; }

    /// <summary>What the runs since the last <see cref="Drain"/> have hit.</summary>
    public CoverageTally Tally { get; private set; }

    /// <summary>
    /// The choice points behind the choices on offer, in their order: indices of the outline's choice points, -1 for
    /// one that is not known.
    /// </summary>
    public IReadOnlyList<int> OnOffer => _onOffer;

    /// <summary>Begins to watch every narrator that the story begins from now on, one at a time.</summary>
    /// <param name="story">The story.</param>
    /// <returns>The recorder; null for a story that came as JSON, which has no source to cover.</returns>
    public static CoverageRecorder? Attach(Story story)
    {
        if (story.Recorder is null && story.CompiledOutline is { } compiled)
        {
            story.Recorder = new CoverageRecorder(compiled);
        }

        return story.Recorder;
    }

    /// <summary>Whether the run that is watched has shown a line's text, on offer or told.</summary>
    /// <param name="line">The line: an index of <see cref="CoverageMap.Lines"/>.</param>
    /// <returns>True if so.</returns>
    public bool HasShown(int line) => _lines[line] > 0;

    /// <summary>Ends a run: what it hit goes into the tally.</summary>
    /// <param name="run">The run's number, from 0.</param>
    public void EndRun(int run)
    {
        if (_ink is not null)
        {
            ReadVisits(_ink, _branchPaths, _branches);
            ReadVisits(_ink, _flowPaths, _flows);
            ReadVisits(_ink, _fallbackPaths, _offered);
            ReadVisits(_ink, _fallbackPaths, _taken);
            CountKnotsOfStitches();
        }

        _lines.MoveTo(Tally.Lines, run);
        _offered.MoveTo(Tally.Offered, run);
        _taken.MoveTo(Tally.Taken, run);
        _branches.MoveTo(Tally.Branches, run);
        _flows.MoveTo(Tally.Flows, run);
        _ink = null;
        _onOffer.Clear();
    }

    /// <summary>Forgets a run: what it hit counts for nothing.</summary>
    public void DropRun()
    {
        _lines.Clear();
        _offered.Clear();
        _taken.Clear();
        _ink = null;
        _onOffer.Clear();
    }

    /// <summary>Counts all text of a flow as shown: for what is read outside the telling, such as an entry of a codex.</summary>
    /// <param name="flow">The flow: an index of the outline's flows.</param>
    public void Reveal(int flow)
    {
        if (_flows[flow] > 0)
        {
            return;
        }

        _flows.Add(flow);
        foreach (CoverLine line in Map.Lines)
        {
            if (line.Flow == flow)
            {
                _lines.Add(line.Index);
            }
        }
    }

    /// <summary>Which values the variables that conditions ask for have had since the last <see cref="Drain"/>.</summary>
    public IReadOnlyDictionary<string, ValuesSeen> Values => _variables.Seen();

    /// <summary>Hands out what was recorded and begins anew.</summary>
    /// <returns>The tally and the values seen.</returns>
    public (CoverageTally Tally, IReadOnlyDictionary<string, ValuesSeen> Values) Drain()
    {
        (CoverageTally, IReadOnlyDictionary<string, ValuesSeen>) recorded = (Tally, _variables.Seen());
        Tally = new CoverageTally(Map);
        _variables.Forget();
        return recorded;
    }

    internal void Begin(InkStory ink)
    {
        DropRun();
        _ink = ink;
    }

    /// <summary>A narrator is about to go on: only the one that was begun last is listened to.</summary>
    internal void Listen(InkStory ink) => _listening = ReferenceEquals(ink, _ink);

    internal void NoteLine(int line)
    {
        if (_listening)
        {
            _lines.Add(line);
        }
    }

    internal void Told(InkStory ink)
    {
        if (!ReferenceEquals(ink, _ink))
        {
            return;
        }

        foreach (InkObject piece in ink.state.outputStream)
        {
            if (piece is WatchedText text)
            {
                _lines.Add(text.Line);
            }
        }

        if (!ink.canContinue)
        {
            NoteOffer(ink);
        }
    }

    internal void Took(InkStory ink, int index)
    {
        if (ReferenceEquals(ink, _ink) && index < _onOffer.Count && _onOffer[index] is >= 0 and int point)
        {
            _taken.Add(point);
        }
    }

    private void NoteOffer(InkStory ink)
    {
        _onOffer.Clear();
        foreach (Ink.Runtime.Choice choice in ink.currentChoices)
        {
            int point = _pointOfPath.GetValueOrDefault(choice.sourcePath, -1);
            _onOffer.Add(point);
            if (point >= 0)
            {
                _offered.Add(point);
                foreach (int line in Map.LinesOfChoice[point])
                {
                    _lines.Add(line);
                }
            }
        }

        _variables.Note(ink);
    }

    /// <summary>Texts on offer are known by their choices; all others are put in place of those they stand for.</summary>
    private void Watch(CompiledOutline compiled)
    {
        foreach (TextPiece text in compiled.Outline.Texts)
        {
            if (text.Part == TextPart.Prose && compiled.Texts[text.Index] is { parent: Container home } original)
            {
                int at = home.content.IndexOf(original);
                if (at >= 0)
                {
                    home.content[at] = new WatchedText(original, Map.LineOf(text.Index), this);
                }
            }
        }
    }

    private static void ReadVisits(InkStory ink, string?[] paths, RunHits hits)
    {
        for (int i = 0; i < paths.Length; i++)
        {
            if (paths[i] is { } path && VisitsOf(ink, path) is > 0 and int visits)
            {
                hits.Add(i, visits);
            }
        }
    }

    private static int VisitsOf(InkStory ink, string path)
    {
        // A run that failed may leave a state behind that cannot even be counted.
        try
        {
            return ink.state.VisitCountAtPathString(path);
        }
        catch (Exception)
        {
            return 0;
        }
    }

    private void CountKnotsOfStitches()
    {
        foreach (Structure.Flow flow in Map.Outline.Flows)
        {
            if (flow is { Kind: FlowKind.Stitch, Parent: { } knot } && _flows[flow.Index] > 0 && _flows[knot] == 0)
            {
                _flows.Add(knot);
            }
            else if (flow.Kind == FlowKind.Root && _flows[flow.Index] == 0)
            {
                _flows.Add(flow.Index);
            }
        }
    }

    private static string? PathOf(InkObject? piece) => piece?.path.ToString();
}
