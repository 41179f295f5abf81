namespace SinoRussia.Commands;

/// <summary>What was probably meant by a word with a slip in it.</summary>
internal static class Suggestion
{
    /// <summary>No slip makes a longer word of any of ours.</summary>
    private const int MaxLength = 40;

    /// <summary>The nearest of the known words, as the end of a sentence.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="known">What could have been.</param>
    /// <returns><c>, did you mean 'play'?</c> without the question mark; empty where nothing comes near.</returns>
    public static string For(string typed, IEnumerable<string> known)
    {
        string? nearest = known
            .Where(_ => typed.Length <= MaxLength)
            .Where(word => Distance(typed, word) <= Math.Max(1, Math.Min(typed.Length, word.Length) / 3))
            .MinBy(word => Distance(typed, word));
        return nearest is null ? "" : $", did you mean '{nearest}'";
    }

    /// <summary>How many letters were added, dropped, changed or swapped with their neighbour.</summary>
    internal static int Distance(string one, string other)
    {
        int[,] steps = new int[one.Length + 1, other.Length + 1];
        for (int i = 0; i <= one.Length; i++)
        {
            for (int j = 0; j <= other.Length; j++)
            {
                steps[i, j] =
                    i == 0 || j == 0
                        ? i + j
                        : Math.Min(
                            Math.Min(steps[i - 1, j], steps[i, j - 1]) + 1,
                            steps[i - 1, j - 1] + (IsSame(one[i - 1], other[j - 1]) ? 0 : 1)
                        );
                if (i > 1 && j > 1 && IsSame(one[i - 1], other[j - 2]) && IsSame(one[i - 2], other[j - 1]))
                {
                    steps[i, j] = Math.Min(steps[i, j], steps[i - 2, j - 2] + 1);
                }
            }
        }

        return steps[one.Length, other.Length];
    }

    private static bool IsSame(char one, char other) => char.ToLowerInvariant(one) == char.ToLowerInvariant(other);
}
