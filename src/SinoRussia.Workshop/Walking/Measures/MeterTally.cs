using SinoRussia.Game.Meters;
using SinoRussia.Workshop.Walking.Runs;

namespace SinoRussia.Workshop.Walking.Measures;

/// <summary>Where the meters stood at the end of each run.</summary>
internal sealed class MeterTally(IReadOnlyList<Meter> meters)
{
    private const int Bars = 10;

    private readonly List<double>[] _values = [.. meters.Select(_ => new List<double>())];

    public void Add(PlayedRun run)
    {
        // A run that failed has no end to speak of.
        if (run.Outcome == RunOutcome.Failed || run.Meters.Any(double.IsNaN))
        {
            return;
        }

        for (int i = 0; i < run.Meters.Length; i++)
        {
            _values[i].Add(run.Meters[i]);
        }
    }

    public IReadOnlyList<MeterSpread> Spreads() => [.. meters.Select((meter, i) => SpreadOf(meter, _values[i]))];

    public IReadOnlyList<Correlation> Correlations()
    {
        List<Correlation> all = [];
        for (int i = 0; i < meters.Count; i++)
        {
            for (int j = i + 1; j < meters.Count; j++)
            {
                if (_values[i].Count > 1)
                {
                    double value = Correlation.Of(_values[i], _values[j]);
                    all.Add(new Correlation(meters[i].Name, meters[j].Name, value));
                }
            }
        }

        return all;
    }

    private static MeterSpread SpreadOf(Meter meter, List<double> values)
    {
        int[] histogram = new int[Bars];
        foreach (double value in values)
        {
            histogram[Math.Min(Bars - 1, (int)(meter.Share(value) * Bars))]++;
        }

        double ShareOf(Func<double, bool> holds) => values.Count == 0 ? 0 : (double)values.Count(holds) / values.Count;
        return new MeterSpread(
            meter,
            Spread.Of(values),
            ShareOf(value => value <= meter.Min),
            ShareOf(value => value >= meter.Max),
            histogram
        );
    }
}
