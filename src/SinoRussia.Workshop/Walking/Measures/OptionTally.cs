using SinoRussia.Narrative;
using SinoRussia.Narrative.Structure;
using SinoRussia.Workshop.Walking.Policies;
using SinoRussia.Workshop.Walking.Runs;

namespace SinoRussia.Workshop.Walking.Measures;

/// <summary>What each option moved at once, over all runs, and which options stood side by side.</summary>
/// <param name="outline">The story's outline.</param>
/// <param name="meters">How many meters it has.</param>
internal sealed class OptionTally(StoryOutline outline, int meters)
{
    private readonly int[] _times = new int[outline.ChoicePoints.Count];
    private readonly double[,] _changes = new double[outline.ChoicePoints.Count, meters];
    private readonly HashSet<(int, int)> _together = [];

    public void Add(IEnumerable<OptionEffect> effects)
    {
        foreach (OptionEffect effect in effects)
        {
            _times[effect.Point]++;
            for (int meter = 0; meter < meters; meter++)
            {
                _changes[effect.Point, meter] += effect.Changes[meter];
            }
        }
    }

    public void Add(IEnumerable<(int, int)> together) => _together.UnionWith(together);

    /// <summary>
    /// Options that stood beside one that is at least as good on every meter and better on one, by the mean of what
    /// they moved. An author who means that says so: <c>#dominated: REASON</c>.
    /// </summary>
    public IReadOnlyList<WeakOption> Dominated(IReadOnlyList<string> names, IReadOnlyList<Wish> goals)
    {
        double[] better = [.. names.Select(name => goals.FirstOrDefault(goal => goal.Meter == name)?.Weight ?? 1)];
        SortedDictionary<int, int> found = [];
        foreach ((int first, int second) in _together.OrderBy(pair => pair))
        {
            if (IsWorse(first, second, better))
            {
                found.TryAdd(first, second);
            }
            else if (IsWorse(second, first, better))
            {
                found.TryAdd(second, first);
            }
        }

        return
        [
            .. found
                .Where(pair => !outline.ChoicePoints[pair.Key].Tags.Has("dominated"))
                .Select(pair =>
                    WeakOptions.Of(
                        outline.ChoicePoints[pair.Key],
                        $"'{outline.ChoicePoints[pair.Value].Text}' is as good or better on every meter"
                    )
                ),
        ];
    }

    private bool IsWorse(int option, int than, double[] better)
    {
        if (_times[option] == 0 || _times[than] == 0)
        {
            return false;
        }

        bool worse = false;
        bool moves = false;
        for (int meter = 0; meter < meters; meter++)
        {
            double own = better[meter] * _changes[option, meter] / _times[option];
            double other = better[meter] * _changes[than, meter] / _times[than];
            if (own > other + 1e-9)
            {
                return false;
            }

            worse |= own < other - 1e-9;
            moves |= _changes[option, meter] != 0;
        }

        // An option that moves nothing at once is a question of another sort: whom to see, what to open.
        return worse && moves;
    }
}
