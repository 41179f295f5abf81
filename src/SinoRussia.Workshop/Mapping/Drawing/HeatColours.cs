namespace SinoRussia.Workshop.Mapping.Drawing;

/// <summary>The colours of a map's heat where a format knows no style sheet: never, rare, some, often, nearly always.</summary>
internal static class HeatColours
{
    private static readonly string[] Fills = ["#f3d0d0", "#f7e2b8", "#e3f2e1", "#c9e7c5", "#a9d8a4"];

    public static string? Of(MapHeat? heat, MapPlace place) =>
        heat is null ? null : Fills[MapHeat.Step(heat.ShareAt(place.File, place.Line))];
}
