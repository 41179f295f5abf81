using SinoRussia.Narrative.Structure;

namespace SinoRussia.Workshop.Mapping.Drawing;

/// <summary>A map in the language of Graphviz.</summary>
public static class MapDot
{
    /// <summary>Writes a map.</summary>
    /// <param name="map">The map.</param>
    /// <param name="heat">How often places were met; null where that is not known.</param>
    /// <param name="output">Where to.</param>
    public static void Write(StoryMap map, MapHeat? heat, TextWriter output)
    {
        output.WriteLine($"digraph {Quote(map.Title)} {{");
        output.WriteLine("  graph [rankdir=TB, newrank=true, fontname=\"sans-serif\"];");
        output.WriteLine("  node [shape=box, style=\"rounded,filled\", fillcolor=white, fontname=\"sans-serif\"];");
        output.WriteLine("  edge [fontname=\"sans-serif\", fontsize=9];");
        foreach ((int number, MapGroup group) in map.Groups.Index())
        {
            output.WriteLine($"  subgraph cluster_{number} {{");
            output.WriteLine($"    label={Quote(group.File)};");
            foreach (int index in group.Places)
            {
                MapPlace place = map.Places[index];
                string fill = HeatColours.Of(heat, place) is { } colour ? $", fillcolor=\"{colour}\"" : "";
                string border = place.IsOrphan ? ", color=red" : "";
                output.WriteLine(
                    $"    p{index} [label={Quote(Label(place))}, tooltip={Quote($"{place.File}:{place.Line}")}{fill}{border}];"
                );
            }

            output.WriteLine("  }");
        }

        foreach (MapLink link in map.Links)
        {
            output.WriteLine(
                $"  p{link.From} -> p{link.To} [{Style(link.Kind)}label={Quote(LinkWords.Label(link, 40))}];"
            );
        }

        output.WriteLine("}");
    }

    private static string Label(MapPlace place) =>
        place.Stitches.Count == 0
            ? place.Name
            : $"{place.Name}\n{string.Join('\n', place.Stitches.Select(stitch => $"= {stitch.Name}"))}";

    private static string Style(DivertKind kind) =>
        kind switch
        {
            DivertKind.Tunnel => "dir=both, arrowtail=odot, ",
            DivertKind.Thread => "style=bold, arrowhead=diamond, ",
            DivertKind.Value => "style=dashed, ",
            _ => "",
        };

    private static string Quote(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"";
}
