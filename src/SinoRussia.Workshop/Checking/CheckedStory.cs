using SinoRussia.Game;
using SinoRussia.Narrative;
using SinoRussia.Narrative.Structure;

namespace SinoRussia.Workshop.Checking;

/// <summary>A story under the lens: its outline, and what several lints want to know of it.</summary>
internal sealed class CheckedStory
{
    private readonly Dictionary<string, int> _order;
    private readonly Dictionary<string, string[]> _lines = [];

    public CheckedStory(Story story, StoryOutline outline, IReadOnlyDictionary<string, string> sources)
    {
        Story = story;
        Outline = outline;
        Sources = sources;
        Contract = StoryContract.Of(story);
        _order = story.Files.Select((file, i) => (file, i)).ToDictionary(pair => pair.file, pair => pair.i);
        Steps = [.. outline.Flows.Select(_ => new List<Step>())];
        Fill();
    }

    public Story Story { get; }

    public StoryOutline Outline { get; }

    public IReadOnlyDictionary<string, string> Sources { get; }

    public StoryContract Contract { get; }

    /// <summary>The steps of each flow, in the order of the source.</summary>
    public IReadOnlyList<IReadOnlyList<Step>> Steps { get; }

    /// <summary>The global variables, by name; the first where one is declared twice.</summary>
    public IReadOnlyDictionary<string, VariableDeclaration> Globals =>
        field ??= Outline
            .Declarations.Where(declared => declared.Kind == VariableKind.Global)
            .GroupBy(declared => declared.Name)
            .ToDictionary(group => group.Key, group => group.First());

    /// <summary>One line of the source, without its ending; empty where there is none.</summary>
    public string LineAt(SourceSpan at)
    {
        if (!_lines.TryGetValue(at.File ?? "", out string[]? lines))
        {
            string text = Sources.GetValueOrDefault(at.File ?? "", "");
            _lines[at.File ?? ""] = lines = text.Split('\n');
        }

        return at.Line >= 1 && at.Line <= lines.Length ? lines[at.Line - 1].TrimEnd('\r') : "";
    }

    /// <summary>Where a name stands that is written at a place or behind it on the same line.</summary>
    public SourceSpan NameAt(SourceSpan at, string name)
    {
        string line = LineAt(at);
        for (int i = at.Column - 1; i >= 0 && i < line.Length; i++)
        {
            i = line.IndexOf(name, i, StringComparison.Ordinal);
            if (i < 0)
            {
                break;
            }

            int end = i + name.Length;
            if ((i == 0 || !IsOfName(line[i - 1])) && (end == line.Length || !IsOfName(line[end])))
            {
                return at with { Column = i + 1 };
            }
        }

        return at;
    }

    /// <summary>Where a flow's name stands.</summary>
    public SourceSpan NameAt(Flow flow) => NameAt(flow.Range.Start, flow.Name);

    /// <summary>Where a variable's name stands.</summary>
    public SourceSpan NameAt(VariableDeclaration declared) => NameAt(declared.At, declared.Name);

    /// <summary>Whether one place comes before another in the order of reading.</summary>
    public bool IsBefore(SourceSpan one, SourceSpan other) => Compare(one, other) < 0;

    /// <summary>Whether a scope lies in a choice, or in one that lies in it.</summary>
    public bool IsWithin(Scope scope, int choice)
    {
        for (int? at = scope.Choice; at is { } inner; at = Outline.ChoicePoints[inner].Scope.Choice)
        {
            if (inner == choice)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfName(char sign) => char.IsLetterOrDigit(sign) || sign == '_';

    private void Fill()
    {
        foreach (TextPiece text in Outline.Texts.Where(text => text.OfChoice is null))
        {
            Add(StepKind.Text, text.Range.Start, text.Scope, text.Index);
        }

        foreach (ChoicePoint choice in Outline.ChoicePoints)
        {
            Add(StepKind.Choice, choice.Range.Start, choice.Scope, choice.Index);
        }

        for (int i = 0; i < Outline.Gathers.Count; i++)
        {
            Add(StepKind.Gather, Outline.Gathers[i].At, Outline.Gathers[i].Scope, i);
        }

        for (int i = 0; i < Outline.Diverts.Count; i++)
        {
            Add(StepKind.Divert, Outline.Diverts[i].At, Outline.Diverts[i].Scope, i);
        }

        foreach (IReadOnlyList<Step> steps in Steps)
        {
            ((List<Step>)steps).Sort((one, other) => Compare(one.At, other.At));
        }
    }

    private void Add(StepKind kind, SourceSpan at, Scope scope, int index) =>
        ((List<Step>)Steps[scope.Flow]).Add(new Step(kind, at, scope, index));

    private int Compare(SourceSpan one, SourceSpan other)
    {
        int file = _order.GetValueOrDefault(one.File ?? "").CompareTo(_order.GetValueOrDefault(other.File ?? ""));
        int line = file != 0 ? file : one.Line.CompareTo(other.Line);
        return line != 0 ? line : one.Column.CompareTo(other.Column);
    }
}
