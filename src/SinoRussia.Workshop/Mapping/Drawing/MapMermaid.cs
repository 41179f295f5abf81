using System.Text;
using SinoRussia.Narrative.Structure;

namespace SinoRussia.Workshop.Mapping.Drawing;

/// <summary>A map as a mermaid flowchart, which README files show as a picture.</summary>
public static class MapMermaid
{
    private static readonly string[] Fills =
    [
        "fill:#f3d0d0,color:#000",
        "fill:#f7e2b8,color:#000",
        "fill:#e3f2e1,color:#000",
        "fill:#c9e7c5,color:#000",
        "fill:#a9d8a4,color:#000",
    ];

    /// <summary>Writes a map.</summary>
    /// <param name="map">The map.</param>
    /// <param name="heat">How often places were met; null where that is not known.</param>
    /// <param name="output">Where to.</param>
    public static void Write(StoryMap map, MapHeat? heat, TextWriter output)
    {
        output.WriteLine("flowchart TB");
        foreach ((int number, MapGroup group) in map.Groups.Index())
        {
            output.WriteLine($"  subgraph g{number}[\"{Escape(group.File)}\"]");
            foreach (int index in group.Places)
            {
                MapPlace place = map.Places[index];
                IEnumerable<string> rows = place.Stitches.Select(stitch => $"= {stitch.Name}").Prepend(place.Name);
                output.WriteLine($"    p{index}[\"{string.Join("<br/>", rows.Select(Escape))}\"]");
            }

            output.WriteLine("  end");
        }

        foreach (MapLink link in map.Links)
        {
            string label = LinkWords.Label(link, 40) is { Length: > 0 } words ? $"|\"{Escape(words)}\"|" : "";
            output.WriteLine($"  p{link.From} {Arrow(link.Kind)}{label} p{link.To}");
        }

        WriteHeat(map, heat, output);
    }

    private static void WriteHeat(StoryMap map, MapHeat? heat, TextWriter output)
    {
        if (heat is null)
        {
            return;
        }

        foreach ((int step, string fill) in Fills.Index())
        {
            output.WriteLine($"  classDef h{step} {fill}");
        }

        foreach (MapPlace place in map.Places)
        {
            output.WriteLine($"  class p{place.Index} h{MapHeat.Step(heat.ShareAt(place.File, place.Line))}");
        }
    }

    private static string Arrow(DivertKind kind) =>
        kind switch
        {
            DivertKind.Tunnel => "<-->",
            DivertKind.Thread => "==>",
            DivertKind.Value => "-.->",
            _ => "-->",
        };

    /// <summary>Within quotes mermaid still reads markup: what is no letter, digit or plain sign goes as a number.</summary>
    private static string Escape(string text)
    {
        StringBuilder escaped = new();
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || " .,:;!?'()=+-/_…".Contains(rune.ToString(), StringComparison.Ordinal))
            {
                escaped.Append(rune);
            }
            else
            {
                escaped.Append($"#{rune.Value};");
            }
        }

        return escaped.ToString();
    }
}
