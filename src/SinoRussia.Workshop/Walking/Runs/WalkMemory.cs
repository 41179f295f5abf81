namespace SinoRussia.Workshop.Walking.Runs;

/// <summary>
/// What the rounds so far have taught those to come. Within a round it does not change, so that the runs of a round may
/// be played in any order and on any thread.
/// </summary>
/// <param name="points">How many choice points the story has.</param>
internal sealed class WalkMemory(int points)
{
    /// <summary>Of eight runs that explore, how many begin at the beginning.</summary>
    private const int FreshOfEight = 2;

    /// <summary>How many of the least taken choices are gone back to in one round.</summary>
    private const int Targets = 24;

    private readonly int[] _taken = new int[points];
    private readonly Opening?[] _shortest = new Opening?[points];
    private readonly Opening?[] _latest = new Opening?[points];
    private List<int> _rarest = [];

    /// <summary>Goes up with each round.</summary>
    public int Round { get; private set; }

    /// <summary>How often each choice point was taken.</summary>
    public IReadOnlyList<int> Taken => _taken;

    /// <summary>Learns from a round.</summary>
    /// <param name="runs">Its runs, in order.</param>
    /// <param name="timesTaken">How often each choice point has been taken by now.</param>
    public void Learn(IEnumerable<PlayedRun> runs, Func<int, int> timesTaken)
    {
        Round++;
        for (int point = 0; point < points; point++)
        {
            _taken[point] = timesTaken(point);
        }

        foreach (PlayedRun run in runs)
        {
            foreach (FirstOffer offer in run.Offers)
            {
                Opening opening = new(run.Seed, [.. run.Choices.Take(offer.Decision), offer.Index]);
                _latest[offer.Point] = opening;
                if (_shortest[offer.Point] is not { } known || opening.Choices.Count < known.Choices.Count)
                {
                    _shortest[offer.Point] = opening;
                }
            }
        }

        _rarest =
        [
            .. Enumerable
                .Range(0, points)
                .Where(point => _shortest[point] is not null)
                .OrderBy(point => _taken[point])
                .ThenBy(point => point)
                .Take(Targets),
        ];
    }

    /// <summary>Where a run that explores goes on from.</summary>
    /// <param name="run">The run's number.</param>
    /// <returns>The opening; null for one that begins at the beginning.</returns>
    public Opening? OpeningOf(int run)
    {
        if (_rarest.Count == 0 || run % 8 < FreshOfEight)
        {
            return null;
        }

        // The runs that explore are counted by themselves, so that none of the targets is passed over.
        int explorer = (run / 8 * (8 - FreshOfEight)) + (run % 8) - FreshOfEight;
        int point = _rarest[explorer % _rarest.Count];
        return Round % 2 == 0 ? _shortest[point] : _latest[point];
    }
}
