namespace SinoRussia.Narrative.Coverage;

/// <summary>How often each of a number of things was hit, over any number of runs.</summary>
/// <param name="size">How many things there are.</param>
public sealed class HitCounts(int size)
{
    private readonly int[] _times = new int[size];
    private readonly int[] _runs = new int[size];
    private readonly int[] _firstRun = new int[size];

    /// <summary>How many things there are.</summary>
    public int Count => size;

    /// <summary>How many times one was hit.</summary>
    /// <param name="index">Which one.</param>
    /// <returns>The number; a thing may be hit many times in a run.</returns>
    public int Times(int index) => _times[index];

    /// <summary>In how many runs one was hit.</summary>
    /// <param name="index">Which one.</param>
    /// <returns>The number of runs.</returns>
    public int Runs(int index) => _runs[index];

    /// <summary>The lowest number of a run that hit one.</summary>
    /// <param name="index">Which one.</param>
    /// <returns>The run's number; null where none did.</returns>
    public int? FirstRun(int index) => _runs[index] == 0 ? null : _firstRun[index];

    /// <summary>Whether one was hit at all.</summary>
    /// <param name="index">Which one.</param>
    /// <returns>True if so.</returns>
    public bool IsHit(int index) => _runs[index] > 0;

    internal void Add(int index, int times, int run)
    {
        _firstRun[index] = _runs[index] == 0 ? run : Math.Min(_firstRun[index], run);
        _times[index] += times;
        _runs[index]++;
    }

    internal void Add(HitCounts other)
    {
        for (int i = 0; i < size; i++)
        {
            if (other._runs[i] > 0)
            {
                _firstRun[i] = _runs[i] == 0 ? other._firstRun[i] : Math.Min(_firstRun[i], other._firstRun[i]);
                _times[i] += other._times[i];
                _runs[i] += other._runs[i];
            }
        }
    }
}
