using System.Net;
using System.Text;
using SinoRussia.Workshop.Mapping.Layout;

namespace SinoRussia.Workshop.Mapping.Drawing;

/// <summary>A map as one page that stands alone: it pans, zooms, searches, and shows what a knot holds.</summary>
public static class MapHtml
{
    private static readonly (int Step, string Words)[] Steps =
    [
        (0, "never"),
        (1, "under 2%"),
        (2, "2–20%"),
        (3, "20–60%"),
        (4, "over 60% of runs"),
    ];

    /// <summary>Writes a map.</summary>
    /// <param name="map">The map.</param>
    /// <param name="heat">How often places were met; null where that is not known.</param>
    /// <param name="output">Where to.</param>
    public static void Write(StoryMap map, MapHeat? heat, TextWriter output)
    {
        MapLayout layout = MapLayout.Of(map);
        string title = WebUtility.HtmlEncode(map.Title);
        output.WriteLine("<!doctype html>");
        output.WriteLine("<html lang=\"en\"><head><meta charset=\"utf-8\">");
        output.WriteLine("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">");
        output.WriteLine($"<title>{title}: map</title>");
        output.WriteLine($"<style>{MapStyle.Colours}{MapStyle.Drawing}{MapStyle.Page}</style></head><body>");
        output.WriteLine($"<div id=\"bar\"><h1>{title}</h1><span class=\"dim\">{Figures(map, heat)}</span>");
        output.WriteLine(
            "<input id=\"find\" type=\"search\" placeholder=\"Search knots, choices, files ( / )\" aria-label=\"Search\"><span id=\"count\" class=\"dim\" aria-live=\"polite\"></span>"
        );
        output.WriteLine(
            "<span><button id=\"in\" aria-label=\"Zoom in\">+</button> <button id=\"out\" aria-label=\"Zoom out\">−</button> <button id=\"fit\">Fit</button></span>"
        );
        output.WriteLine($"<span class=\"legend\">{Legend(heat)}</span></div>");
        output.WriteLine($"<svg id=\"map\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{MapSvg.Box(layout)}\">");
        MapSvg.WriteContent(map, heat, layout, output);
        output.WriteLine("</svg><aside id=\"side\" hidden></aside>");
        output.WriteLine($"<script id=\"data\" type=\"application/json\">{MapData.Json(map, heat)}</script>");
        output.WriteLine($"<script>{MapScript.Source}</script></body></html>");
    }

    private static string Figures(StoryMap map, MapHeat? heat) =>
        $"{map.Places.Count} knots · {map.Places.Sum(place => place.Choices.Count)} choices · {map.Groups.Count} files"
        + (heat is null ? "" : $" · heat of {heat.Runs} runs");

    private static string Legend(MapHeat? heat)
    {
        StringBuilder legend = new();
        foreach ((_, string word, string meaning) in LinkWords.Kinds)
        {
            legend.Append($"<span title=\"{meaning}\"><i class=\"{word}\"></i>{word}</span>");
        }

        if (heat is not null)
        {
            foreach ((int step, string words) in Steps)
            {
                legend.Append($"<span><b class=\"h{step}\"></b>{words}</span>");
            }
        }

        return legend.ToString();
    }
}
