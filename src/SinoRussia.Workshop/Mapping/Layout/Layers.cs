namespace SinoRussia.Workshop.Mapping.Layout;

/// <summary>Which row of a layered drawing each box belongs to.</summary>
internal static class Layers
{
    /// <summary>Puts each box below all that lead to it; what would close a ring is turned round first.</summary>
    /// <param name="count">How many boxes there are; a lower number goes first where a ring must be opened.</param>
    /// <param name="links">What leads from which box to which.</param>
    /// <returns>The row of each box, from 0.</returns>
    public static int[] Of(int count, IEnumerable<(int From, int To)> links)
    {
        List<int>[] next = [.. Enumerable.Range(0, count).Select(_ => new List<int>())];
        int[] waysIn = new int[count];
        foreach ((int from, int to) in links.Where(link => link.From != link.To).Distinct())
        {
            next[from].Add(to);
            waysIn[to]++;
        }

        List<int> order = DepthFirst(next, Enumerable.Range(0, count).OrderBy(box => waysIn[box] == 0 ? 0 : 1));
        int[] rank = new int[count];
        foreach ((int place, int box) in order.Index())
        {
            rank[box] = place;
        }

        int[] layer = new int[count];
        foreach (int box in order)
        {
            foreach (int target in next[box].Where(target => rank[target] > rank[box]))
            {
                layer[target] = Math.Max(layer[target], layer[box] + 1);
            }
        }

        return layer;
    }

    /// <summary>An order in which every box stands before those that it leads to, but for links that close a ring.</summary>
    private static List<int> DepthFirst(List<int>[] next, IEnumerable<int> starts)
    {
        bool[] seen = new bool[next.Length];
        List<int> finished = [];
        Stack<(int Box, int Way)> path = new();
        foreach (int start in starts)
        {
            if (!seen[start])
            {
                seen[start] = true;
                path.Push((start, 0));
            }

            while (path.TryPop(out (int Box, int Way) at))
            {
                if (at.Way == next[at.Box].Count)
                {
                    finished.Add(at.Box);
                    continue;
                }

                path.Push((at.Box, at.Way + 1));
                int target = next[at.Box][at.Way];
                if (!seen[target])
                {
                    seen[target] = true;
                    path.Push((target, 0));
                }
            }
        }

        finished.Reverse();
        return finished;
    }
}
