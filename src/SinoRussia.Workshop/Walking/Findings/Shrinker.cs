using SinoRussia.Narrative.Diagnostics;
using SinoRussia.Workshop.Walking.Runs;

namespace SinoRussia.Workshop.Walking.Findings;

/// <summary>Makes the way to a fault shorter by leaving choices out, large stretches first.</summary>
internal static class Shrinker
{
    private const int MaxTries = 300;

    /// <summary>A silent loop costs its whole patience each time.</summary>
    private const int MaxSlowTries = 12;

    public static Opening Shrink(Worker worker, Diagnostic fault, Opening way)
    {
        (string, string, int) wanted = FindingTally.KeyOf(fault);
        int tries = fault.Code == DiagnosticCode.SilentLoop ? MaxSlowTries : MaxTries;
        List<int> choices = [.. way.Choices];
        int stretch = Math.Max(1, choices.Count / 2);
        while (tries > 0 && choices.Count > 0)
        {
            bool shorter = false;
            for (int start = 0; start < choices.Count && tries > 0; )
            {
                tries--;
                List<int> fewer = [.. choices.Take(start), .. choices.Skip(start + stretch)];
                if (
                    worker.Replay(new Opening(way.Seed, fewer)) is var (found, needed)
                    && FindingTally.KeyOf(found) == wanted
                )
                {
                    choices = [.. fewer.Take(needed)];
                    shorter = true;
                }
                else
                {
                    start += stretch;
                }
            }

            if (stretch == 1 && !shorter)
            {
                break;
            }

            stretch = Math.Max(1, stretch / 2);
        }

        return new Opening(way.Seed, choices);
    }
}
