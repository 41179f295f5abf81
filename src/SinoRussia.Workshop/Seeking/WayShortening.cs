using SinoRussia.Workshop.Walking.Runs;

namespace SinoRussia.Workshop.Seeking;

/// <summary>Makes a way shorter by leaving choices out, large stretches first, then one by one.</summary>
internal static class WayShortening
{
    private const int MaxTries = 300;

    public static Opening Of(Teller teller, Opening way)
    {
        List<int> choices = [.. way.Choices];
        int tries = MaxTries;
        for (int stretch = Math.Max(1, choices.Count / 2); stretch >= 1; stretch /= 2)
        {
            for (int start = 0; start < choices.Count && tries > 0; tries--)
            {
                List<int> fewer = [.. choices.Take(start), .. choices.Skip(start + stretch)];
                if (teller.Needed(way.Seed, fewer) is { } needed)
                {
                    choices = [.. fewer.Take(needed)];
                }
                else
                {
                    start += stretch;
                }
            }
        }

        return way with
        {
            Choices = choices,
        };
    }
}
