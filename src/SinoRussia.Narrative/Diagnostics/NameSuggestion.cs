namespace SinoRussia.Narrative.Diagnostics;

/// <summary>Finds the name that somebody who mistyped one meant.</summary>
public static class NameSuggestion
{
    /// <summary>Longer names are not compared letter by letter.</summary>
    private const int MaxLength = 80;

    /// <summary>The nearest of several names.</summary>
    /// <param name="name">The name as it was typed.</param>
    /// <param name="names">The names there are.</param>
    /// <returns>The nearest one, one that differs in capital letters first; null where none is near.</returns>
    public static string? Nearest(string name, IEnumerable<string> names)
    {
        string? nearest = null;
        int least = name.Length <= 3 ? 2 : Math.Min(4, 1 + (name.Length / 3));
        foreach (string candidate in names)
        {
            if (candidate.Equals(name, StringComparison.OrdinalIgnoreCase) && candidate != name)
            {
                return candidate;
            }

            if (Math.Abs(candidate.Length - name.Length) >= least || candidate == name || candidate.Length == 0)
            {
                continue;
            }

            int distance = Distance(name, candidate);
            // Two names of two letters have nothing in common that means anything.
            if (distance < least && distance < name.Length)
            {
                (nearest, least) = (candidate, distance);
            }
        }

        return nearest;
    }

    /// <summary>Letters put in, taken out, changed, or swapped with their neighbour.</summary>
    private static int Distance(string one, string other)
    {
        if (one.Length > MaxLength || other.Length > MaxLength)
        {
            return int.MaxValue;
        }

        int[,] cost = new int[one.Length + 1, other.Length + 1];
        for (int i = 0; i <= one.Length; i++)
        {
            for (int j = 0; j <= other.Length; j++)
            {
                cost[i, j] = i == 0 || j == 0 ? i + j : Step(i, j);
            }
        }

        return cost[one.Length, other.Length];

        int Step(int i, int j)
        {
            int change = cost[i - 1, j - 1] + (Same(one[i - 1], other[j - 1]) ? 0 : 1);
            int least = Math.Min(change, 1 + Math.Min(cost[i - 1, j], cost[i, j - 1]));
            bool swapped = i > 1 && j > 1 && Same(one[i - 1], other[j - 2]) && Same(one[i - 2], other[j - 1]);
            return swapped ? Math.Min(least, cost[i - 2, j - 2] + 1) : least;
        }
    }

    private static bool Same(char one, char other) => char.ToLowerInvariant(one) == char.ToLowerInvariant(other);
}
