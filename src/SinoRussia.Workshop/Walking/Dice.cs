namespace SinoRussia.Workshop.Walking;

/// <summary>Chance that is the same on every system for the same seed.</summary>
/// <param name="seed">The seed.</param>
public sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The story seed of a run of a walk.</summary>
    /// <param name="seed">The walk's seed.</param>
    /// <param name="run">The run's number, from 0.</param>
    /// <returns>A seed from 1 to a billion, so that people can type it.</returns>
    public static int SeedOfRun(int seed, int run) => 1 + (int)(Of(seed, run, 0).Next() % 1_000_000_000);

    /// <summary>Dice for one purpose of one run.</summary>
    /// <param name="seed">The walk's seed.</param>
    /// <param name="run">The run's number.</param>
    /// <param name="purpose">A number for what they are thrown for.</param>
    /// <returns>The dice.</returns>
    public static Dice Of(int seed, int run, int purpose)
    {
        Dice mixed = new(((ulong)(uint)seed << 32) | (uint)run);
        return new Dice(mixed.Next() ^ ((ulong)(uint)purpose * 0x9E3779B97F4A7C15));
    }

    /// <summary>A whole number.</summary>
    /// <param name="below">One more than the highest; at least 1.</param>
    /// <returns>From 0 up to, not including, <paramref name="below"/>.</returns>
    public int Next(int below) => (int)(Next() % (ulong)below);

    /// <summary>Whether something with a chance comes true.</summary>
    /// <param name="share">The chance, from 0 to 1.</param>
    /// <returns>True if so.</returns>
    public bool Falls(double share) => (Next() >> 11) * (1.0 / (1UL << 53)) < share;

    // SplitMix64, which is in the public domain.
    private ulong Next()
    {
        ulong z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
