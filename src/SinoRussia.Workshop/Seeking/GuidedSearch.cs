using SinoRussia.Narrative;
using SinoRussia.Workshop.Walking;
using SinoRussia.Workshop.Walking.Runs;

namespace SinoRussia.Workshop.Seeking;

/// <summary>Plays whole runs that lean towards the target, with one seed after the other.</summary>
internal sealed class GuidedSearch(Teller teller, Distances distances, WayOptions options)
{
    private readonly Dictionary<int, int> _taken = [];
    private int _run;

    /// <summary>Looks for the target.</summary>
    /// <returns>A seed and choices that print it; null where the steps ran out.</returns>
    public Opening? Run()
    {
        while (teller.Steps < options.Steps && _run < options.Steps)
        {
            // Every second run tries the seed that was asked for again: other choices, the same chance.
            int seed = _run % 2 == 0 ? options.Seed : Dice.SeedOfRun(options.Seed, _run);
            if (Play(seed, Dice.Of(options.Seed, _run, 2)) is { } choices)
            {
                return new Opening(seed, choices);
            }

            teller.Recorder.EndRun(_run);
            _run++;
        }

        return null;
    }

    private List<int>? Play(int seed, Dice dice)
    {
        List<int> choices = [];
        Narrator narrator = teller.Begin(seed);
        while (!teller.HasShown && narrator.Status == NarratorStatus.AtChoice && choices.Count < options.MaxDecisions)
        {
            IReadOnlyList<int> open = Teller.Open(narrator);
            if (open.Count == 0)
            {
                break;
            }

            int pick = Pick(open, teller.Recorder.OnOffer, dice);
            choices.Add(pick);
            teller.Choose(narrator, pick);
        }

        if (!teller.HasShown)
        {
            return null;
        }

        teller.Recorder.DropRun();
        return choices;
    }

    /// <summary>By turns the choice that is nearest to the target, the one least tried, and any.</summary>
    private int Pick(IReadOnlyList<int> open, IReadOnlyList<int> points, Dice dice)
    {
        int PointOf(int index) => index < points.Count ? points[index] : -1;
        int Tried(int index) => _taken.GetValueOrDefault(PointOf(index));
        int lot = dice.Next(100);
        IEnumerable<int> shuffled = open.Select(index => (index, Lot: dice.Next(1_000_000)))
            .OrderBy(pair => pair.Lot)
            .Select(pair => pair.index)
            .ToList();
        int pick =
            lot < 50 ? shuffled.OrderBy(index => distances.Of(PointOf(index))).ThenBy(Tried).First()
            : lot < 85 ? shuffled.MinBy(Tried)
            : shuffled.First();
        int point = PointOf(pick);
        _taken[point] = _taken.GetValueOrDefault(point) + 1;
        return pick;
    }
}
