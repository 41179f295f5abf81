namespace SinoRussia.Workshop.Mapping.Layout;

/// <summary>Boxes that hang together.</summary>
internal static class Clusters
{
    /// <summary>Parts boxes into those that links connect, whichever way they lead.</summary>
    /// <param name="count">How many boxes there are.</param>
    /// <param name="links">The links.</param>
    /// <returns>The clusters, each in rising order.</returns>
    public static IReadOnlyList<IReadOnlyList<int>> Of(int count, IEnumerable<(int From, int To)> links)
    {
        int[] head = [.. Enumerable.Range(0, count)];
        int Find(int box)
        {
            while (head[box] != box)
            {
                box = head[box] = head[head[box]];
            }

            return box;
        }

        foreach ((int from, int to) in links)
        {
            (int a, int b) = (Find(from), Find(to));
            head[Math.Max(a, b)] = Math.Min(a, b);
        }

        return [.. Enumerable.Range(0, count).GroupBy(Find).Select(group => (IReadOnlyList<int>)[.. group])];
    }
}
