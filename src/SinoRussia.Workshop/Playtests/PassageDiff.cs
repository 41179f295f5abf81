namespace SinoRussia.Workshop.Playtests;

/// <summary>What was expected beside what was told.</summary>
internal static class PassageDiff
{
    /// <summary>Pairs what was expected with what was told, keeping as much of both in order as can be.</summary>
    /// <param name="expected">What was expected, in order.</param>
    /// <param name="told">What was told, in order.</param>
    /// <returns>Indices of both, in order; -1 where the other side has nothing like it.</returns>
    public static IReadOnlyList<(int Expected, int Told)> Pair(
        IReadOnlyList<string> expected,
        IReadOnlyList<string> told
    )
    {
        int[,] longest = new int[expected.Count + 1, told.Count + 1];
        for (int i = expected.Count - 1; i >= 0; i--)
        {
            for (int j = told.Count - 1; j >= 0; j--)
            {
                longest[i, j] = Expectation.Meets(told[j], expected[i])
                    ? longest[i + 1, j + 1] + 1
                    : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }

        List<(int, int)> pairs = [];
        (int e, int t) = (0, 0);
        while (e < expected.Count || t < told.Count)
        {
            if (
                e < expected.Count
                && t < told.Count
                && Expectation.Meets(told[t], expected[e])
                && longest[e, t] == longest[e + 1, t + 1] + 1
            )
            {
                pairs.Add((e++, t++));
            }
            else if (t == told.Count || (e < expected.Count && longest[e + 1, t] >= longest[e, t + 1]))
            {
                pairs.Add((e++, -1));
            }
            else
            {
                pairs.Add((-1, t++));
            }
        }

        return pairs;
    }
}
