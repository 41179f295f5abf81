namespace SinoRussia.Workshop.Mapping.Layout;

/// <summary>Where everything on a map is: knots within their files, and the files among each other.</summary>
/// <param name="Places">The box of each place.</param>
/// <param name="Groups">The box of each group.</param>
/// <param name="Whole">How large the map is.</param>
internal sealed record MapLayout(
    IReadOnlyList<(Spot Spot, Size Size)> Places,
    IReadOnlyList<(Spot Spot, Size Size)> Groups,
    Size Whole
)
{
    /// <summary>How many stitches of a knot are shown one by one.</summary>
    public const int MaxStitches = 7;

    public const double HeadHeight = 40;

    public const double StitchHeight = 15;

    private const double Margin = 18;

    private const double TitleHeight = 30;

    private const double WidestGroup = 1100;

    private const double WidestRow = 2400;

    /// <summary>Arranges a map.</summary>
    public static MapLayout Of(StoryMap map)
    {
        Size[] sizes = [.. map.Places.Select(SizeOf)];
        int[] groupOf = new int[map.Places.Count];
        Arrangement[] inside = new Arrangement[map.Groups.Count];
        foreach ((int number, MapGroup group) in map.Groups.Index())
        {
            foreach (int place in group.Places)
            {
                groupOf[place] = number;
            }

            inside[number] = Inside(map, group, sizes);
        }

        Size[] outer =
        [
            .. inside.Select(
                (arranged, number) =>
                    new Size(
                        Math.Max(arranged.Whole.Width, (map.Groups[number].File.Length * 10.5) + 10) + (2 * Margin),
                        arranged.Whole.Height + TitleHeight + (2 * Margin)
                    )
            ),
        ];
        Arrangement groups = Connected(
            outer,
            [
                .. map
                    .Links.Select(link => (groupOf[link.From], groupOf[link.To]))
                    .Where(link => link.Item1 != link.Item2)
                    .Distinct(),
            ],
            new Size(40, 64),
            Math.Max(WidestRow, Math.Sqrt(outer.Sum(size => size.Width * size.Height)) * 1.5)
        );
        (Spot, Size)[] places = new (Spot, Size)[map.Places.Count];
        foreach ((int number, MapGroup group) in map.Groups.Index())
        {
            foreach ((int i, int place) in group.Places.Index())
            {
                Spot spot = inside[number].Spots[i];
                places[place] = (
                    new Spot(
                        groups.Spots[number].X + Margin + spot.X,
                        groups.Spots[number].Y + Margin + TitleHeight + spot.Y
                    ),
                    sizes[place]
                );
            }
        }

        return new MapLayout(places, [.. groups.Spots.Select((spot, i) => (spot, outer[i]))], groups.Whole);
    }

    private static Arrangement Inside(StoryMap map, MapGroup group, Size[] sizes)
    {
        Dictionary<int, int> local = group.Places.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        List<(int From, int To)> links =
        [
            .. map
                .Links.Where(link => local.ContainsKey(link.From) && local.ContainsKey(link.To))
                .Select(link => (local[link.From], local[link.To]))
                .Distinct(),
        ];
        return Connected([.. group.Places.Select(place => sizes[place])], links, new Size(22, 46), WidestGroup);
    }

    /// <summary>Arranges each part that hangs together in layers, and the parts beside each other.</summary>
    private static Arrangement Connected(
        Size[] sizes,
        IReadOnlyList<(int From, int To)> links,
        Size gap,
        double maxWidth
    )
    {
        IReadOnlyList<IReadOnlyList<int>> clusters = Clusters.Of(sizes.Length, links);
        List<Arrangement> arranged = [];
        foreach (IReadOnlyList<int> cluster in clusters)
        {
            Dictionary<int, int> own = cluster.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
            arranged.Add(
                LayeredLayout.Arrange(
                    [.. cluster.Select(box => sizes[box])],
                    [.. links.Where(link => own.ContainsKey(link.From)).Select(link => (own[link.From], own[link.To]))],
                    gap.Width,
                    gap.Height,
                    maxWidth
                )
            );
        }

        Arrangement shelves = Shelves.Arrange([.. arranged.Select(part => part.Whole)], 28);
        Spot[] spots = new Spot[sizes.Length];
        foreach ((int number, IReadOnlyList<int> cluster) in clusters.Index())
        {
            foreach ((int i, int box) in cluster.Index())
            {
                Spot inner = arranged[number].Spots[i];
                spots[box] = new Spot(shelves.Spots[number].X + inner.X, shelves.Spots[number].Y + inner.Y);
            }
        }

        return new Arrangement(spots, shelves.Whole);
    }

    private static Size SizeOf(MapPlace place)
    {
        int longest = place.Stitches.Select(stitch => stitch.Name.Length).Append(place.Name.Length).Max();
        int rows = Math.Min(place.Stitches.Count, MaxStitches + 1);
        return new Size(
            Math.Clamp((longest * 8.2) + 22, 120, 300),
            HeadHeight + (rows * StitchHeight) + (rows > 0 ? 6 : 0)
        );
    }
}
