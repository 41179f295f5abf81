using System.Diagnostics;
using Ink;
using SinoRussia.Narrative.Diagnostics;
using InkStory = Ink.Runtime.Story;

namespace SinoRussia.Narrative;

/// <summary>
/// One story being told: it gives lines, offers choices and takes one. It belongs to one thread.
/// A story that fails never throws: the narrator stops and says why in <see cref="Fault"/>.
/// </summary>
public sealed class Narrator
{
    /// <summary>How long a story may think without telling anything before it counts as a silent loop.</summary>
    public static readonly TimeSpan DefaultPatience = TimeSpan.FromSeconds(3);

    /// <summary>How many lines a story may tell without a choice before its text counts as endless.</summary>
    public const int MaxLines = 10_000;

    /// <summary>How deep functions and tunnels may call each other.</summary>
    private const int MaxDepth = 10_000;

    /// <summary>How long one slice of the engine's work may take, in milliseconds.</summary>
    private const float Slice = 50;

    private readonly InkStory _ink;
    private readonly TimeSpan _patience;
    private readonly List<Diagnostic> _warnings = [];
    private readonly List<(ErrorType Type, string Text)> _remarks = [];
    private IReadOnlyList<Choice>? _choices;
    private int _linesSinceChoice;

    internal Narrator(Story story, InkStory ink, TimeSpan patience)
    {
        Story = story;
        _ink = ink;
        _patience = patience;
        _ink.onError += Hear;
        Status = Settled();
    }

    /// <summary>The story that is told.</summary>
    public Story Story { get; }

    /// <summary>What can be done next.</summary>
    public NarratorStatus Status { get; private set; }

    /// <summary>Why the story failed; null unless <see cref="Status"/> is <see cref="NarratorStatus.Failed"/>.</summary>
    public Diagnostic? Fault { get; private set; }

    /// <summary>What the engine warned of while telling; the story went on.</summary>
    public IReadOnlyList<Diagnostic> Warnings => _warnings;

    /// <summary>The seed of every random draw in the story.</summary>
    public int Seed => _ink.state.storySeed;

    /// <summary>The choices on offer; empty unless <see cref="Status"/> is <see cref="NarratorStatus.AtChoice"/>.</summary>
    public IReadOnlyList<Choice> Choices => Status == NarratorStatus.AtChoice ? _choices ??= Offers() : [];

    /// <summary>Tells the next line.</summary>
    /// <returns>The line; null where there is nothing more to tell before a choice or the end.</returns>
    public Line? Continue()
    {
        if (Status != NarratorStatus.CanContinue)
        {
            return null;
        }

        if (_linesSinceChoice++ >= MaxLines)
        {
            Fail(RuntimeFaults.EndlessText(WhereNow(), MaxLines));
            return null;
        }

        _choices = null;
        Story.Recorder?.Listen(_ink);
        try
        {
            long started = Stopwatch.GetTimestamp();
            _ink.ContinueAsync(Slice);
            while (!_ink.asyncContinueComplete)
            {
                if (_ink.state.callStack.depth > MaxDepth)
                {
                    return Fail(RuntimeFaults.EndlessRecursion(WhereNow(), MaxDepth));
                }

                if (Stopwatch.GetElapsedTime(started) > _patience)
                {
                    return Fail(RuntimeFaults.SilentLoop(WhereNow(), _patience));
                }

                _ink.ContinueAsync(Slice);
            }

            Line line = Told.LineOf(_ink.currentText, _ink.currentTags, SourceNow()) with { Remarks = NewRemarks() };
            Story.Recorder?.Told(_ink);
            Status = Fault is null ? Settled() : NarratorStatus.Failed;
            return line;
        }
        // The engine lets any type escape; whatever it was, this instance can no longer be trusted.
        catch (Exception fault)
        {
            return Fail(RuntimeFaults.From(fault, WhereNow()));
        }
    }

    /// <summary>Takes a choice.</summary>
    /// <param name="index">Its place among <see cref="Choices"/>, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such choice on offer.</exception>
    public void Choose(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Choices.Count);
        _linesSinceChoice = 0;
        Story.Recorder?.Took(_ink, index);
        Act(() => _ink.ChooseChoiceIndex(index));
    }

    /// <summary>Goes to a knot or stitch, wherever the story stands.</summary>
    /// <param name="path">The path, as in a divert: <c>knot</c> or <c>knot.stitch</c>.</param>
    /// <returns>False where the story has no such place; then nothing has happened.</returns>
    public bool GoTo(string path)
    {
        if (Status == NarratorStatus.Failed || !Story.HasPath(path))
        {
            return false;
        }

        _linesSinceChoice = 0;
        Act(() => _ink.ChoosePathString(path));
        return Status != NarratorStatus.Failed;
    }

    /// <summary>A variable's number.</summary>
    /// <param name="variable">The name of a global variable.</param>
    /// <returns>The number (true is 1), or null where the variable is missing or not a number.</returns>
    public double? Number(string variable) => Told.Number(_ink.variablesState[variable]);

    /// <summary>A variable as text.</summary>
    /// <param name="variable">The name of a global variable.</param>
    /// <returns>The text as the story would print it, control characters gone; null where the variable is missing.</returns>
    public string? Text(string variable) => Told.Text(_ink.variablesState[variable]);

    /// <summary>Everything there is to know about where the story stands, as ink's own JSON.</summary>
    /// <returns>A text that <see cref="Story.Resume"/> takes.</returns>
    public string Snapshot() => _ink.state.ToJson();

    /// <summary>
    /// Makes this the narrator whose hits the story's recorder notes, from here on: for one that was resumed. What the
    /// recorder knew of another run, and did not end, it forgets.
    /// </summary>
    public void Watch() => Story.Recorder?.Begin(_ink);

    /// <summary>A second narrator at the same place, to run ahead with; this one does not move.</summary>
    /// <param name="snapshot">What <see cref="Snapshot"/> gave; taken anew where null.</param>
    /// <returns>The scout.</returns>
    public Narrator Scout(string? snapshot = null) => Story.At(snapshot ?? Snapshot(), _patience);

    private void Act(Action step)
    {
        _choices = null;
        try
        {
            step();
            Status = Fault is null ? Settled() : NarratorStatus.Failed;
        }
        // As above: the engine may throw anything.
        catch (Exception fault)
        {
            Fail(RuntimeFaults.From(fault, WhereNow()));
        }
    }

    private NarratorStatus Settled()
    {
        if (_ink.canContinue)
        {
            return NarratorStatus.CanContinue;
        }

        return _ink.currentChoices.Count > 0 ? NarratorStatus.AtChoice : NarratorStatus.Ended;
    }

    /// <summary>Stops for good, giving back the words that the engine had already found.</summary>
    private Line? Fail(Diagnostic fault)
    {
        Fault ??= fault;
        Status = NarratorStatus.Failed;
        try
        {
            Story.Recorder?.Told(_ink);
            string told = _ink.state.currentText;
            return told.Length == 0 ? null : Told.LineOf(told, _ink.state.currentTags, SourceNow());
        }
        // A broken state may not even be able to say what it had said.
        catch (Exception)
        {
            return null;
        }
    }

    /// <summary>What the engine said since it was last asked, warnings first, as inkle's player prints it.</summary>
    private IReadOnlyList<string> NewRemarks()
    {
        if (_remarks.Count == 0)
        {
            return [];
        }

        string[] said = [.. _remarks.OrderBy(remark => remark.Type == ErrorType.Warning ? 0 : 1).Select(r => r.Text)];
        _remarks.Clear();
        return said;
    }

    private void Hear(string message, ErrorType type)
    {
        _remarks.Add((type, PlainText.Clean(message)));
        if (type == ErrorType.Error)
        {
            Fault ??= RuntimeFaults.From(message, WhereNow());
        }
        else
        {
            _warnings.Add(RuntimeFaults.Warning(message, WhereNow()));
        }
    }

    private IReadOnlyList<Choice> Offers()
    {
        try
        {
            return [.. _ink.currentChoices.Select(choice => Told.Offer(choice, Story.Sources))];
        }
        // A state that was tampered with may offer what is no choice.
        catch (Exception fault)
        {
            Fail(RuntimeFaults.From(fault, WhereNow()));
            return [];
        }
    }

    private SourceSpan? SourceNow() => SourceMap.OfOutput(_ink.state.outputStream);

    private SourceSpan WhereNow()
    {
        try
        {
            return SourceMap.Of(_ink.state.currentPointer)
                ?? SourceNow()
                ?? SourceMap.Of(_ink.state.previousPointer)
                ?? Story.Start;
        }
        // A state that was tampered with may have no place at all.
        catch (Exception)
        {
            return Story.Start;
        }
    }
}
