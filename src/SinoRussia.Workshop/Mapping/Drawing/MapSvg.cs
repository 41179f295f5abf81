using System.Globalization;
using System.Net;
using SinoRussia.Narrative.Structure;
using SinoRussia.Workshop.Mapping.Layout;

namespace SinoRussia.Workshop.Mapping.Drawing;

/// <summary>A map as a picture.</summary>
public static class MapSvg
{
    private const double Margin = 20;

    /// <summary>Writes a map as an SVG file that follows the reader's light or dark scheme.</summary>
    /// <param name="map">The map.</param>
    /// <param name="heat">How often places were met; null where that is not known.</param>
    /// <param name="output">Where to.</param>
    public static void Write(StoryMap map, MapHeat? heat, TextWriter output)
    {
        MapLayout layout = MapLayout.Of(map);
        output.WriteLine(
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{Box(layout)}\" width=\"{N(layout.Whole.Width + (2 * Margin))}\" height=\"{N(layout.Whole.Height + (2 * Margin))}\" role=\"img\">"
        );
        output.WriteLine($"<title>{Text(map.Title)}</title>");
        output.WriteLine($"<style>{MapStyle.Colours}{MapStyle.Drawing}</style>");
        output.WriteLine(
            $"<rect class=\"paper\" x=\"{N(-Margin)}\" y=\"{N(-Margin)}\" width=\"{N(layout.Whole.Width + (2 * Margin))}\" height=\"{N(layout.Whole.Height + (2 * Margin))}\"/>"
        );
        WriteContent(map, heat, layout, output);
        output.WriteLine("</svg>");
    }

    internal static string Box(MapLayout layout) =>
        $"{N(-Margin)} {N(-Margin)} {N(layout.Whole.Width + (2 * Margin))} {N(layout.Whole.Height + (2 * Margin))}";

    /// <summary>What is inside the picture: groups, then links, then places, so that nothing is struck through.</summary>
    internal static void WriteContent(StoryMap map, MapHeat? heat, MapLayout layout, TextWriter output)
    {
        output.WriteLine("<defs>");
        foreach ((_, string word, _) in LinkWords.Kinds)
        {
            output.WriteLine(
                $"<marker id=\"tip-{word}\" class=\"tip {word}\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto-start-reverse\"><path d=\"M0 0L10 5L0 10z\"/></marker>"
            );
        }

        output.WriteLine("</defs>");
        Dictionary<int, int> groupOf = [];
        foreach ((int number, MapGroup group) in map.Groups.Index())
        {
            (Spot at, Size size) = layout.Groups[number];
            output.WriteLine(
                $"<g class=\"group\"><rect x=\"{N(at.X)}\" y=\"{N(at.Y)}\" width=\"{N(size.Width)}\" height=\"{N(size.Height)}\" rx=\"10\"/><text x=\"{N(at.X + 14)}\" y=\"{N(at.Y + 26)}\">{Text(group.File)}</text></g>"
            );
            foreach (int place in group.Places)
            {
                groupOf[place] = number;
            }
        }

        foreach (MapLink link in map.Links)
        {
            WriteLink(map, link, layout, isFar: groupOf[link.From] != groupOf[link.To], output);
        }

        foreach (MapPlace place in map.Places)
        {
            WritePlace(place, layout.Places[place.Index], heat, output);
        }
    }

    private static void WriteLink(StoryMap map, MapLink link, MapLayout layout, bool isFar, TextWriter output)
    {
        string word = LinkWords.WordFor(link.Kind);
        (Spot from, Size fromSize) = layout.Places[link.From];
        (Spot to, Size toSize) = layout.Places[link.To];
        string path = LinkPath.Between(from, fromSize, to, toSize);
        string back = link.Kind == DivertKind.Tunnel ? $" marker-start=\"url(#tip-{word})\"" : "";
        string choices = link.Choices.Count == 0 ? "" : $"\n{string.Join('\n', link.Choices)}";
        output.WriteLine(
            $"<path class=\"link {word}{(isFar ? " far" : "")}\" data-from=\"{link.From}\" data-to=\"{link.To}\" d=\"{path}\" marker-end=\"url(#tip-{word})\"{back}><title>{Text($"{map.Places[link.From].Name} → {map.Places[link.To].Name} ({word}){choices}")}</title></path>"
        );
    }

    private static void WritePlace(MapPlace place, (Spot Spot, Size Size) box, MapHeat? heat, TextWriter output)
    {
        (Spot at, Size size) = box;
        string warm = heat is null ? "" : $" h{MapHeat.Step(heat.ShareAt(place.File, place.Line))}";
        string share = heat is null ? "" : $" · {100 * heat.ShareAt(place.File, place.Line):0.#}%";
        string sort =
            place.IsOrphan ? " orphan"
            : place.EndsStory ? " ends"
            : "";
        int letters = (int)((size.Width - 18) / 8);
        output.WriteLine(
            $"<g class=\"place{sort}{warm}\" data-place=\"{place.Index}\"><title>{Text($"{place.Name} · {place.File}:{place.Line}")}</title><rect x=\"{N(at.X)}\" y=\"{N(at.Y)}\" width=\"{N(size.Width)}\" height=\"{N(size.Height)}\" rx=\"6\"/>"
        );
        output.WriteLine(
            $"<text class=\"name\" x=\"{N(at.X + 10)}\" y=\"{N(at.Y + 18)}\">{Text(LinkWords.Shorten(place.Name, letters))}</text>"
        );
        string facts = $"{place.Choices.Count} choices · {place.Words} words{share}";
        output.WriteLine(
            $"<text class=\"facts\" x=\"{N(at.X + 10)}\" y=\"{N(at.Y + 33)}\">{Text(facts.Length * 6 > size.Width - 16 ? facts.Replace(" choices", "c", StringComparison.Ordinal).Replace(" words", "w", StringComparison.Ordinal) : facts)}</text>"
        );
        double y = at.Y + MapLayout.HeadHeight + 10;
        foreach (string row in Rows(place))
        {
            output.WriteLine(
                $"<text class=\"stitch\" x=\"{N(at.X + 18)}\" y=\"{N(y)}\">{Text(LinkWords.Shorten(row, letters))}</text>"
            );
            y += MapLayout.StitchHeight;
        }

        output.WriteLine("</g>");
    }

    private static IEnumerable<string> Rows(MapPlace place)
    {
        IEnumerable<string> shown = place.Stitches.Take(MapLayout.MaxStitches).Select(stitch => $"= {stitch.Name}");
        return place.Stitches.Count > MapLayout.MaxStitches
            ? shown.Append($"… {place.Stitches.Count - MapLayout.MaxStitches} more")
            : shown;
    }

    private static string N(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
