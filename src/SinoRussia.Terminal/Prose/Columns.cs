using System.Globalization;
using System.Text;
using Terminal.Gui.Text;

namespace SinoRussia.Terminal.Prose;

/// <summary>Measures and cuts text by terminal columns, never through a grapheme cluster.</summary>
internal static class Columns
{
    /// <summary>The columns that a text takes.</summary>
    internal static int Of(string text)
    {
        int columns = 0;
        foreach (string cluster in Clusters(text))
            columns += OfCluster(cluster);
        return columns;
    }

    /// <summary>The columns that one cluster takes: 0, 1 or 2.</summary>
    internal static int OfCluster(string cluster) =>
        cluster.Length == 1 && cluster[0] is >= ' ' and <= '~' ? 1 : Math.Max(0, cluster.GetColumns());

    /// <summary>The grapheme clusters of a text, in order.</summary>
    internal static IEnumerable<string> Clusters(string text)
    {
        TextElementEnumerator clusters = StringInfo.GetTextElementEnumerator(text);
        while (clusters.MoveNext())
            yield return clusters.GetTextElement();
    }

    /// <summary>At most <paramref name="width"/> columns of a text; what is cut off is told by an ellipsis.</summary>
    internal static string Clip(string text, int width, string ellipsis = "…")
    {
        if (width <= 0)
            return "";
        if (Of(text) <= width)
            return text;
        StringBuilder kept = new();
        int room = width - Of(ellipsis);
        foreach (string cluster in Clusters(text))
        {
            room -= OfCluster(cluster);
            if (room < 0)
                break;
            kept.Append(cluster);
        }

        return Of(ellipsis) > width ? ellipsis[..width] : kept + ellipsis;
    }

    /// <summary>At most the last <paramref name="width"/> columns of a text; what is cut off is told by an ellipsis.</summary>
    internal static string ClipStart(string text, int width, string ellipsis = "…")
    {
        if (width <= Of(ellipsis) || Of(text) <= width)
            return Clip(text, width, ellipsis);
        string[] clusters = [.. Clusters(text)];
        int from = clusters.Length;
        int room = width - Of(ellipsis);
        while (from > 0 && OfCluster(clusters[from - 1]) <= room)
            room -= OfCluster(clusters[--from]);
        return ellipsis + string.Concat(clusters[from..]);
    }

    /// <summary>Exactly <paramref name="width"/> columns: cut, or filled up on the right.</summary>
    internal static string Fit(string text, int width, string ellipsis = "…")
    {
        string clipped = Clip(text, width, ellipsis);
        return clipped + new string(' ', Math.Max(0, width - Of(clipped)));
    }

    /// <summary>Exactly <paramref name="width"/> columns: cut, or filled up on the left.</summary>
    internal static string FitRight(string text, int width, string ellipsis = "…")
    {
        string clipped = Clip(text, width, ellipsis);
        return new string(' ', Math.Max(0, width - Of(clipped))) + clipped;
    }
}
