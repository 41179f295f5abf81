using SinoRussia.Narrative;

namespace SinoRussia.Workshop.Seeking;

/// <summary>Tries all choices, the shortest lists first, going on from saved states.</summary>
internal sealed class BroadSearch(Teller teller, WayOptions options)
{
    /// <summary>How much may be kept of states that wait, in characters.</summary>
    private const long MaxKept = 100_000_000;

    private readonly Queue<Crossing> _waiting = new();
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private long _kept;
    private bool _dropped;

    /// <summary>Whether everything that can be chosen was tried.</summary>
    public bool IsExhausted { get; private set; }

    /// <summary>Whether a way that was found is the shortest with this seed.</summary>
    public bool IsShortest => !_dropped;

    /// <summary>Looks for the target.</summary>
    /// <returns>The choices, from 0; null where the steps ran out or there is no way.</returns>
    public IReadOnlyList<int>? Run()
    {
        Narrator start = teller.Begin(options.Seed);
        if (teller.HasShown)
        {
            return [];
        }

        Keep(start, []);
        int limit = teller.Steps + options.BroadSteps;
        while (_waiting.TryDequeue(out Crossing? at))
        {
            _kept -= at.State.Length;
            foreach (int index in at.Open)
            {
                if (teller.Steps >= limit)
                {
                    return null;
                }

                if (teller.Resume(at.State) is not { } narrator)
                {
                    continue;
                }

                teller.Choose(narrator, index);
                IReadOnlyList<int> choices = [.. at.Choices, index];
                if (teller.HasShown)
                {
                    return choices;
                }

                Keep(narrator, choices);
            }
        }

        IsExhausted = !_dropped;
        return null;
    }

    private void Keep(Narrator narrator, IReadOnlyList<int> choices)
    {
        if (narrator.Status != NarratorStatus.AtChoice || choices.Count >= options.MaxDecisions)
        {
            _dropped |= choices.Count >= options.MaxDecisions;
            return;
        }

        string state = narrator.Snapshot();
        if (!_known.Add(state))
        {
            return;
        }

        if (_kept + state.Length > MaxKept)
        {
            _dropped = true;
            return;
        }

        _kept += state.Length;
        _waiting.Enqueue(new Crossing(choices, state, Teller.Open(narrator)));
    }
}
