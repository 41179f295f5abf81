namespace SinoRussia.Narrative.Coverage;

/// <summary>How often each of a number of things was hit in one run.</summary>
/// <param name="size">How many things there are.</param>
internal sealed class RunHits(int size)
{
    private readonly int[] _times = new int[size];
    private readonly List<int> _touched = [];

    public int this[int index] => _times[index];

    public void Add(int index, int times = 1)
    {
        if (_times[index] == 0)
        {
            _touched.Add(index);
        }

        _times[index] += times;
    }

    public void Clear()
    {
        foreach (int index in _touched)
        {
            _times[index] = 0;
        }

        _touched.Clear();
    }

    /// <summary>Hands the run over to a tally.</summary>
    public void MoveTo(HitCounts tally, int run)
    {
        foreach (int index in _touched)
        {
            tally.Add(index, _times[index], run);
        }

        Clear();
    }
}
