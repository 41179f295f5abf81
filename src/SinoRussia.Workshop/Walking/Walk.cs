using System.Diagnostics;
using SinoRussia.Narrative;
using SinoRussia.Workshop.Walking.Measures;
using SinoRussia.Workshop.Walking.Policies;
using SinoRussia.Workshop.Walking.Runs;

namespace SinoRussia.Workshop.Walking;

/// <summary>
/// Plays a story by itself many times over. Runs are played in rounds: within a round each stands for itself, and what a
/// policy learns it learns between rounds, so that the report is the same whatever the number of jobs.
/// </summary>
public sealed class Walk
{
    /// <summary>The first rounds are small, so that a policy that learns learns early.</summary>
    private const int FirstRound = 8;

    private const int LargestRound = 128;

    /// <summary>A policy that learns gets further by many small rounds.</summary>
    private const int LargestLearningRound = 32;

    private readonly Func<Story> _open;
    private readonly WalkOptions _options;
    private readonly IPolicy _policy;
    private readonly Action<WalkProgress>? _progress;
    private readonly CancellationToken _stop;

    private Walk(
        Func<Story> open,
        WalkOptions options,
        IPolicy policy,
        Action<WalkProgress>? progress,
        CancellationToken stop
    )
    {
        _open = open;
        _options = options;
        _policy = policy;
        _progress = progress;
        _stop = stop;
    }

    /// <summary>Walks a story.</summary>
    /// <param name="open">Compiles the story; called once for each job, for a compiled story belongs to one thread.</param>
    /// <param name="options">How to walk.</param>
    /// <param name="progress">Told after each round how far the walk has come; on the caller's thread.</param>
    /// <param name="stop">Interrupts the walk: the report tells of the runs played until then.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentException">There is no policy of that name.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one run, job or decision.</exception>
    public static WalkReport Run(
        Func<Story> open,
        WalkOptions options,
        Action<WalkProgress>? progress = null,
        CancellationToken stop = default
    )
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Runs, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Jobs, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxDecisions, 1, nameof(options));
        IPolicy policy =
            PolicyFinder.Find(options.Policy, options.Policies)
            ?? throw new ArgumentException($"there is no policy '{options.Policy}'", nameof(options));
        return new Walk(open, options, policy, progress, stop).Run();
    }

    private WalkReport Run()
    {
        Worker[] workers = new Worker[Math.Min(_options.Jobs, _options.Runs)];
        Parallel.For(0, workers.Length, i => workers[i] = new Worker(_open(), _options));
        Worker first = workers[0];
        WalkTally tally = new(first);
        WalkMemory memory = new(first.Recorder?.Map.Outline.ChoicePoints.Count ?? 0);
        List<PlayedRun> forkable = [];
        bool learns = _options.Policy is PolicyNames.Rare or PolicyNames.Explore;
        int largest = learns ? LargestLearningRound : LargestRound;
        Stopwatch clock = Stopwatch.StartNew();
        for (int size = FirstRound; tally.Runs < _options.Runs && !_stop.IsCancellationRequested; )
        {
            PlayedRun?[] round = PlayRound(workers, memory, tally.Runs, Math.Min(size, _options.Runs - tally.Runs));
            List<PlayedRun> played = [.. round.OfType<PlayedRun>()];
            foreach (PlayedRun run in played)
            {
                tally.Add(run);
                if (forkable.Count < _options.Forks)
                {
                    forkable.Add(run);
                }
            }

            foreach (Worker worker in workers)
            {
                tally.Collect(worker);
            }

            if (learns && tally.Coverage is { } coverage)
            {
                memory.Learn(played, coverage.Taken.Times);
            }

            size = Math.Min(largest, size * 2);
            _progress?.Invoke(new WalkProgress(tally.Runs, _options.Runs, clock.Elapsed));
        }

        clock.Stop();
        bool interrupted = tally.Runs < _options.Runs;
        CountedShare forks =
            interrupted || first.Contract.Meters.Count == 0 ? new CountedShare(0, 0) : TryForks(workers, forkable);
        return ReportBuilder.Build(tally, first, _options, clock.Elapsed, forks, interrupted);
    }

    private PlayedRun?[] PlayRound(Worker[] workers, WalkMemory memory, int from, int count)
    {
        PlayedRun?[] round = new PlayedRun?[count];
        bool explores = _options.Policy == PolicyNames.Explore;
        Share(
            workers,
            count,
            (worker, i) =>
            {
                Opening? opening = explores ? memory.OpeningOf(from + i) : null;
                round[i] = worker.Play(from + i, _policy, memory, opening);
            }
        );
        return round;
    }

    private CountedShare TryForks(Worker[] workers, IReadOnlyList<PlayedRun> runs)
    {
        bool?[] differs = new bool?[runs.Count];
        Share(workers, runs.Count, (worker, i) => differs[i] = ForkStudy.Differs(worker, runs[i], _options.Seed));
        return new CountedShare(differs.Count(one => one == true), differs.Count(one => one is not null));
    }

    /// <summary>Each worker takes the next piece of work until there is none left, or the walk is interrupted.</summary>
    private void Share(Worker[] workers, int count, Action<Worker, int> work)
    {
        int next = -1;
        Parallel.For(
            0,
            workers.Length,
            new ParallelOptions { MaxDegreeOfParallelism = workers.Length },
            w =>
            {
                while (!_stop.IsCancellationRequested && Interlocked.Increment(ref next) is var i && i < count)
                {
                    work(workers[w], i);
                }
            }
        );
    }
}
