using SinoRussia.Narrative.Structure;

namespace SinoRussia.Workshop.Mapping.Drawing;

/// <summary>A map as text to read or to search.</summary>
public static class MapText
{
    private const int LongestChoice = 70;

    /// <summary>Writes a map.</summary>
    /// <param name="map">The map.</param>
    /// <param name="heat">How often places were met; null where that is not known.</param>
    /// <param name="output">Where to.</param>
    public static void Write(StoryMap map, MapHeat? heat, TextWriter output)
    {
        int choices = map.Places.Sum(place => place.Choices.Count);
        output.WriteLine(
            $"{map.Title}: {Count(map.Places.Count, "knot")}, {Count(choices, "choice")}, "
                + $"{Count(map.Links.Count, "link")}, {Count(map.Groups.Count, "file")}"
        );
        ILookup<int, MapLink> from = map.Links.ToLookup(link => link.From);
        ILookup<int, MapLink> to = map.Links.ToLookup(link => link.To);
        foreach (MapGroup group in map.Groups)
        {
            output.WriteLine();
            output.WriteLine(group.File);
            foreach (int place in group.Places)
            {
                Write(map, map.Places[place], from[place], to[place], heat, output);
            }
        }
    }

    private static void Write(
        StoryMap map,
        MapPlace place,
        IEnumerable<MapLink> from,
        IEnumerable<MapLink> to,
        MapHeat? heat,
        TextWriter output
    )
    {
        List<string> marks = [];
        if (place.IsOrphan)
        {
            marks.Add("nothing leads here");
        }

        if (place.IsTunnel)
        {
            marks.Add("returns");
        }

        if (place.EndsStory)
        {
            marks.Add("ends");
        }

        string notes = marks.Count > 0 ? $"  ({string.Join(", ", marks)})" : "";
        output.WriteLine($"  {place.Name}  :{place.Line}{Share(heat, place.File, place.Line)}{notes}");
        IEnumerable<string> callers = to.Select(link => map.Places[link.From].Name).Distinct();
        if (callers.Any())
        {
            output.WriteLine($"      from {string.Join(", ", callers)}");
        }

        foreach (MapLink link in from.Where(link => link.Choices.Count == 0))
        {
            output.WriteLine($"      {Arrow(link, map)}");
        }

        string stitch = "";
        foreach (MapChoice choice in place.Choices)
        {
            if (choice.Stitch != stitch)
            {
                stitch = choice.Stitch;
                output.WriteLine($"    = {stitch}");
            }

            output.WriteLine(
                $"      {new string(' ', 2 * (choice.Depth - 1))}{(choice.IsSticky ? '+' : '*')} "
                    + (choice.Condition.Length > 0 ? $"{{{LinkWords.Shorten(choice.Condition, 40)}}} " : "")
                    + LinkWords.Shorten(choice.Label, LongestChoice)
                    + (choice.Targets.Count > 0 ? $"  {string.Join("  ", choice.Targets)}" : "")
                    + (choice.Locked is null ? "" : "  (locked)")
                    + Share(heat, choice.File, choice.Line)
            );
        }
    }

    private static string Arrow(MapLink link, StoryMap map)
    {
        string name = map.Places[link.To].Name;
        return link.Kind switch
        {
            DivertKind.Tunnel => $"-> {name} ->",
            DivertKind.Thread => $"<- {name}",
            DivertKind.Value => $"later {name}",
            _ => $"-> {name}",
        };
    }

    private static string Share(MapHeat? heat, string file, int line) =>
        heat is null ? "" : $"  [{100 * heat.ShareAt(file, line):0.#}%]";

    private static string Count(int count, string one) => $"{count:N0} {one}{(count == 1 ? "" : "s")}";
}
