namespace SinoRussia.Workshop.Mapping.Layout;

/// <summary>Arranges what has nothing to do with each other: on shelves, tall things first.</summary>
internal static class Shelves
{
    /// <summary>Arranges boxes so that the whole is a little wider than it is high.</summary>
    /// <param name="sizes">How large they are.</param>
    /// <param name="gap">Space between any two.</param>
    /// <returns>The arrangement; nothing overlaps.</returns>
    public static Arrangement Arrange(IReadOnlyList<Size> sizes, double gap)
    {
        double area = sizes.Sum(size => (size.Width + gap) * (size.Height + gap));
        double widest = sizes.Select(size => size.Width).DefaultIfEmpty(0).Max();
        double target = Math.Max(widest, Math.Sqrt(area * 1.6));
        Spot[] spots = new Spot[sizes.Count];
        (double x, double y, double shelf, double width) = (0, 0, 0, 0);
        foreach (int box in Enumerable.Range(0, sizes.Count).OrderByDescending(box => sizes[box].Height))
        {
            if (x > 0 && x + sizes[box].Width > target)
            {
                (x, y, shelf) = (0, y + shelf + gap, 0);
            }

            spots[box] = new Spot(x, y);
            x += sizes[box].Width + gap;
            shelf = Math.Max(shelf, sizes[box].Height);
            width = Math.Max(width, x - gap);
        }

        return new Arrangement(spots, new Size(width, y + shelf));
    }
}
