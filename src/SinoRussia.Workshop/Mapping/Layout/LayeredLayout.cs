namespace SinoRussia.Workshop.Mapping.Layout;

/// <summary>
/// Arranges boxes in rows so that links lead downwards where they can: rows by the longest way, the order within a row
/// by the mean place of the neighbours, and a row that grows too wide goes on in another one.
/// </summary>
internal sealed class LayeredLayout
{
    private const int Sweeps = 12;

    /// <summary>How much wider than high a drawing may become by going on in another column.</summary>
    private const double Breadth = 1.3;

    private readonly IReadOnlyList<Size> _sizes;
    private readonly List<int>[] _near;
    private readonly double[] _centre;
    private readonly double _gapX;
    private readonly double _gapY;

    private LayeredLayout(IReadOnlyList<Size> sizes, IEnumerable<(int From, int To)> links, double gapX, double gapY)
    {
        _sizes = sizes;
        _gapX = gapX;
        _gapY = gapY;
        _centre = new double[sizes.Count];
        _near = [.. sizes.Select(_ => new List<int>())];
        foreach ((int from, int to) in links)
        {
            _near[from].Add(to);
            _near[to].Add(from);
        }
    }

    /// <summary>Arranges boxes.</summary>
    /// <param name="sizes">How large they are.</param>
    /// <param name="links">What leads from which to which; rings may be there.</param>
    /// <param name="gapX">Space between two boxes of a row.</param>
    /// <param name="gapY">Space between two rows.</param>
    /// <param name="maxWidth">How wide a row may grow.</param>
    /// <returns>The arrangement; nothing overlaps.</returns>
    public static Arrangement Arrange(
        IReadOnlyList<Size> sizes,
        IReadOnlyList<(int From, int To)> links,
        double gapX,
        double gapY,
        double maxWidth
    )
    {
        LayeredLayout layout = new(sizes, links, gapX, gapY);
        int[] layer = Layers.Of(sizes.Count, links);
        List<List<int>> rows =
        [
            .. Enumerable
                .Range(0, sizes.Count)
                .GroupBy(box => layer[box])
                .OrderBy(group => group.Key)
                .Select(group => group.ToList()),
        ];
        layout.Order(rows);
        rows = [.. rows.SelectMany(row => layout.Wrap(row, maxWidth))];
        layout.Settle(rows);
        return layout.Place(rows);
    }

    private void Order(List<List<int>> rows)
    {
        foreach (List<int> row in rows)
        {
            Pack(row);
        }

        for (int sweep = 0; sweep < Sweeps; sweep++)
        {
            foreach (List<int> row in sweep % 2 == 0 ? rows : Enumerable.Reverse(rows))
            {
                List<int> sorted = [.. row.OrderBy(Wish)];
                row.Clear();
                row.AddRange(sorted);
                Pack(row);
            }
        }
    }

    /// <summary>The boxes of a row one beside the other, the middle at 0.</summary>
    private void Pack(List<int> row)
    {
        double x = -WidthOf(row) / 2;
        foreach (int box in row)
        {
            _centre[box] = x + (_sizes[box].Width / 2);
            x += _sizes[box].Width + _gapX;
        }
    }

    private double WidthOf(List<int> row) => row.Sum(box => _sizes[box].Width) + (_gapX * (row.Count - 1));

    private double Wish(int box) => _near[box].Count == 0 ? _centre[box] : _near[box].Average(other => _centre[other]);

    private IEnumerable<List<int>> Wrap(List<int> row, double maxWidth)
    {
        int parts = (int)Math.Ceiling(WidthOf(row) / maxWidth);
        if (parts <= 1)
        {
            yield return row;
            yield break;
        }

        List<int> part = [];
        double target = WidthOf(row) / parts;
        foreach (int box in row)
        {
            if (part.Count > 0 && WidthOf(part) + _gapX + (_sizes[box].Width / 2) > target)
            {
                yield return part;
                part = [];
            }

            part.Add(box);
        }

        yield return part;
    }

    /// <summary>Moves boxes towards their neighbours as far as the row lets them.</summary>
    private void Settle(List<List<int>> rows)
    {
        foreach (List<int> row in rows)
        {
            Pack(row);
        }

        for (int sweep = 0; sweep < Sweeps; sweep++)
        {
            foreach (List<int> row in sweep % 2 == 0 ? rows : Enumerable.Reverse(rows))
            {
                double[] wishes = [.. row.Select(Wish)];
                double[] fromLeft = new double[row.Count];
                double[] fromRight = new double[row.Count];
                for (int i = 0; i < row.Count; i++)
                {
                    fromLeft[i] = i == 0 ? wishes[i] : Math.Max(wishes[i], fromLeft[i - 1] + Distance(row, i));
                }

                for (int i = row.Count - 1; i >= 0; i--)
                {
                    fromRight[i] =
                        i == row.Count - 1 ? wishes[i] : Math.Min(wishes[i], fromRight[i + 1] - Distance(row, i + 1));
                }

                for (int i = 0; i < row.Count; i++)
                {
                    _centre[row[i]] = (fromLeft[i] + fromRight[i]) / 2;
                }
            }
        }
    }

    private double Distance(List<int> row, int i) => ((_sizes[row[i - 1]].Width + _sizes[row[i]].Width) / 2) + _gapX;

    /// <summary>Gives boxes their spots; what would be a long strip goes on in a column beside it.</summary>
    private Arrangement Place(List<List<int>> rows)
    {
        double[] heights = [.. rows.Select(row => row.Max(box => _sizes[box].Height) + _gapY)];
        double total = heights.Sum();
        double width = rows.Count == 0 ? 0 : rows.Max(WidthOf);
        int columns = Math.Max(1, (int)Math.Sqrt(Breadth * total / Math.Max(1, width)));
        Spot[] spots = new Spot[_sizes.Count];
        (double x, double y, double lowest) = (0, 0, 0);
        int first = 0;
        for (int row = 0; row < rows.Count; row++)
        {
            y += heights[row];
            lowest = Math.Max(lowest, y - _gapY);
            if (row == rows.Count - 1 || y + (heights[row + 1] / 2) > total / columns)
            {
                x += PlaceColumn(rows[first..(row + 1)], x, spots) + (2 * _gapX);
                (first, y) = (row + 1, 0);
            }
        }

        return new Arrangement(spots, new Size(Math.Max(0, x - (2 * _gapX)), lowest));
    }

    private double PlaceColumn(List<List<int>> rows, double x, Spot[] spots)
    {
        double left = rows.Min(row => row.Min(box => _centre[box] - (_sizes[box].Width / 2)));
        double right = rows.Max(row => row.Max(box => _centre[box] + (_sizes[box].Width / 2)));
        double y = 0;
        foreach (List<int> row in rows)
        {
            foreach (int box in row)
            {
                spots[box] = new Spot(x + _centre[box] - (_sizes[box].Width / 2) - left, y);
            }

            y += row.Max(box => _sizes[box].Height) + _gapY;
        }

        return right - left;
    }
}
