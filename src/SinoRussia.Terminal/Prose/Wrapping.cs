using System.Text;

namespace SinoRussia.Terminal.Prose;

/// <summary>Breaks text into rows: at spaces, after hyphens and dashes, and between wide characters.</summary>
internal static class Wrapping
{
    private const string NeverFirst = "、。，．・：；？！）］｝」』】〕〉》”’…‥ー々%°";
    private const string NeverLast = "（［｛「『【〔〈《“‘";

    private readonly record struct Cell(string Cluster, TextRole Role, int Width);

    /// <summary>The rows of a text in one role.</summary>
    internal static List<WrappedLine> Wrap(string text, int width) => Wrap([new TextSpan(text)], width);

    /// <summary>The rows of a text, each at most <paramref name="width"/> columns; at least one row.</summary>
    internal static List<WrappedLine> Wrap(IReadOnlyList<TextSpan> spans, int width)
    {
        List<Cell> cells = CellsOf(spans);
        List<WrappedLine> lines = [];
        int start = 0;
        while (start < cells.Count)
        {
            int end = EndOfRow(cells, start, width);
            lines.Add(RowOf(cells, start, end));
            bool hardBreak = end < cells.Count && cells[end].Cluster == "\n";
            start = hardBreak ? end + 1 : AfterSoftBreak(cells, end);
        }

        if (lines.Count == 0)
            lines.Add(new WrappedLine([], 0));
        return lines;
    }

    private static List<Cell> CellsOf(IReadOnlyList<TextSpan> spans)
    {
        List<Cell> cells = [];
        foreach (TextSpan span in spans)
        {
            foreach (string cluster in Columns.Clusters(Printable.Text(span.Text)))
            {
                int width = cluster == "\n" ? 0 : Columns.OfCluster(cluster);
                // a lone combining mark has nothing to stand on
                if (width > 0 || cluster == "\n")
                    cells.Add(new Cell(cluster, span.Role, width));
            }
        }

        return cells;
    }

    private static int EndOfRow(List<Cell> cells, int start, int width)
    {
        int column = 0;
        int end = start;
        int lastBreak = start;
        while (end < cells.Count && cells[end].Cluster != "\n" && column + cells[end].Width <= width)
        {
            column += cells[end].Width;
            end++;
            if (CanBreakBefore(cells, end))
                lastBreak = end;
        }

        if (end == cells.Count || cells[end].Cluster == "\n" || (cells[end].Cluster == " " && end > start))
            return end;
        // a word longer than the row is cut; a wide character in a row of one column still goes forward
        return lastBreak > start ? lastBreak : Math.Max(end, start + 1);
    }

    private static bool CanBreakBefore(List<Cell> cells, int next)
    {
        if (next >= cells.Count)
            return true;
        Cell before = cells[next - 1];
        Cell after = cells[next];
        if (before.Cluster == " ")
            return true;
        if (NeverFirst.Contains(after.Cluster, StringComparison.Ordinal))
            return false;
        if (NeverLast.Contains(before.Cluster, StringComparison.Ordinal))
            return false;
        if (before.Width == 2 || after.Width == 2)
            return true;
        bool inWord = next >= 2 && cells[next - 2].Cluster != " ";
        return inWord
            && !IsOption(cells, next - 1)
            && before.Cluster is "-" or "–" or "—"
            && !char.IsDigit(after.Cluster, 0);
    }

    /// <summary>Whether the word that holds a cell begins with a hyphen: what one types is read whole, as --no-mouse.</summary>
    private static bool IsOption(List<Cell> cells, int at)
    {
        while (at > 0 && cells[at - 1].Cluster is not (" " or "\n"))
            at--;
        return cells[at].Cluster == "-";
    }

    private static int AfterSoftBreak(List<Cell> cells, int at)
    {
        while (at < cells.Count && cells[at].Cluster == " ")
            at++;
        // spaces before a hard break must not leave an empty row behind
        return at < cells.Count && cells[at].Cluster == "\n" ? at + 1 : at;
    }

    private static WrappedLine RowOf(List<Cell> cells, int start, int end)
    {
        int last = end;
        while (last > start && cells[last - 1].Cluster == " ")
            last--;
        List<TextSpan> spans = [];
        StringBuilder run = new();
        for (int at = start; at < last; at++)
        {
            run.Append(cells[at].Cluster);
            if (at + 1 == last || cells[at + 1].Role != cells[at].Role)
            {
                spans.Add(new TextSpan(run.ToString(), cells[at].Role));
                run.Clear();
            }
        }

        return new WrappedLine(spans, start);
    }
}
