using SinoRussia.Game.Meters;
using SinoRussia.Game.Records;
using SinoRussia.Narrative;

namespace SinoRussia.Game;

/// <summary>Watches the meters while a story is told, line by line, and names what moved them.</summary>
internal sealed class Bookkeeper
{
    private readonly StoryContract _contract;
    private readonly Narrator _narrator;
    private string _turnText;

    public Bookkeeper(StoryContract contract, Narrator narrator)
    {
        _contract = contract;
        _narrator = narrator;
        _turnText = TurnText();
        Values = Read();
    }

    public MeterValues Values { get; private set; }

    public string Scene { get; private set; } = "";

    /// <summary>How many turns there have been, the first one counted.</summary>
    public int Turns { get; private set; } = 1;

    /// <summary>The turn variable's number; where it is no number, how many turns there have been.</summary>
    public int Turn =>
        _contract.TurnVariable.Length > 0 && _narrator.Number(_contract.TurnVariable) is { } number
            ? (int)Math.Clamp(number, int.MinValue, int.MaxValue)
            : Turns;

    public string Date =>
        _contract.DateVariable.Length > 0 && _narrator.Text(_contract.DateVariable) is { Length: > 0 } date ? date
        : _turnText.Length > 0 ? $"{_contract.TurnLabel} {Turn}"
        : "";

    /// <summary>Takes up the books of a campaign that comes from a record.</summary>
    /// <param name="turns">How many turns there have been.</param>
    /// <param name="told">All that was told.</param>
    public void TakeUp(int turns, IEnumerable<Line> told)
    {
        Turns = Math.Max(1, turns);
        foreach (Line line in told)
        {
            NoteScene(line);
        }
    }

    /// <summary>Notes what the meters did while a line was made.</summary>
    /// <param name="line">The line; null for what happened after the last one.</param>
    /// <param name="journal">The decisions so far; the last one is the one whose consequences are told.</param>
    /// <returns>The moves, in the order of the meters.</returns>
    public IReadOnlyList<Effect> Note(Line? line, IReadOnlyList<Decision> journal)
    {
        NoteScene(line);
        if (TurnText() is var turn && turn != _turnText)
        {
            _turnText = turn;
            Turns++;
        }

        MeterValues now = Read();
        if (now.Equals(Values))
        {
            return [];
        }

        Cause cause = CauseOf(line, journal);
        List<Effect> effects = [];
        foreach (KeyValuePair<string, double> value in now.Values)
        {
            if (Values[value.Key] is { } before && before != value.Value)
            {
                effects.Add(new Effect(value.Key, before, value.Value, cause, Turn, Date));
            }
        }

        Values = now;
        return effects;
    }

    private void NoteScene(Line? line)
    {
        if (line?.Tags.ValueOf("scene") is { Length: > 0 } scene)
        {
            Scene = scene;
        }
    }

    private Cause CauseOf(Line? line, IReadOnlyList<Decision> journal)
    {
        IReadOnlyList<Tag> tags = line?.Tags ?? [];
        if (tags.ValueOf("echo") is { Length: > 0 } id)
        {
            int origin = LastIndexOf(journal, id);
            return new Cause(CauseKind.Echo, origin < 0 ? id : journal[origin].Text, origin < 0 ? null : origin);
        }

        if (tags.ValueOf("drift") is { } drift)
        {
            return new Cause(CauseKind.Drift, drift.Length > 0 ? drift : "the course of things", null);
        }

        if (line is not null && tags.Has("rival"))
        {
            // the scene is that of the decision before: no name of what was left undecided
            return new Cause(CauseKind.Rival, Settlement.NameOf(line), null);
        }

        return journal.Count == 0
            ? new Cause(CauseKind.Opening, Scene, null)
            : new Cause(CauseKind.Decision, journal[^1].Text, journal.Count - 1);
    }

    private static int LastIndexOf(IReadOnlyList<Decision> journal, string id)
    {
        for (int i = journal.Count - 1; i >= 0; i--)
        {
            if (journal[i].Id == id)
            {
                return i;
            }
        }

        return -1;
    }

    private string TurnText() => _contract.TurnVariable.Length == 0 ? "" : _narrator.Text(_contract.TurnVariable) ?? "";

    private MeterValues Read()
    {
        List<KeyValuePair<string, double>> values = new(_contract.Meters.Count);
        foreach (Meter meter in _contract.Meters)
        {
            if (_narrator.Number(meter.Name) is { } value)
            {
                values.Add(new KeyValuePair<string, double>(meter.Name, value));
            }
        }

        return new MeterValues(values);
    }
}
