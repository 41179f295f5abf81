using SinoRussia.Workshop.Walking.Measures;

namespace SinoRussia.Workshop.Walking.Reports;

/// <summary>Charts as SVG inside the page.</summary>
internal static class HtmlChart
{
    private const int RowHeight = 24;

    private const int LabelWidth = 230;

    private const int BarWidth = 420;

    /// <summary>Bars that lie, one a row, each with its name, number and share.</summary>
    public static void Bars(TextWriter output, IReadOnlyList<(string Name, int Count)> rows, int all)
    {
        int height = (rows.Count * RowHeight) + 4;
        output.WriteLine(
            $"<svg width=\"{LabelWidth + BarWidth + 130}\" height=\"{height}\" viewBox=\"0 0 {LabelWidth + BarWidth + 130} {height}\" role=\"img\">"
        );
        for (int i = 0; i < rows.Count; i++)
        {
            (string name, int count) = rows[i];
            double share = all == 0 ? 0 : (double)count / all;
            int y = i * RowHeight;
            string shown = name.Length > 32 ? $"{name[..31]}…" : name;
            output.WriteLine(
                $"<text x=\"{LabelWidth - 8}\" y=\"{y + 17}\" text-anchor=\"end\">{HtmlReport.Text(shown)}<title>{HtmlReport.Text(name)}</title></text>"
                    + $"<rect x=\"{LabelWidth}\" y=\"{y + 4}\" width=\"{Math.Max(count > 0 ? 1 : 0, share * BarWidth):0.#}\" height=\"16\"/>"
                    + $"<text x=\"{LabelWidth + (share * BarWidth) + 6:0.#}\" y=\"{y + 17}\">{count:N0} <tspan class=\"dim\">{share * 100:0.0}%</tspan></text>"
            );
        }

        output.WriteLine("</svg>");
    }

    /// <summary>Where a meter stood, in ten columns over its scale.</summary>
    public static void Histogram(TextWriter output, MeterSpread meter)
    {
        const int column = 28;
        const int height = 110;
        int most = Math.Max(1, meter.Histogram.Max());
        int width = meter.Histogram.Count * column;
        output.WriteLine(
            $"<figure><strong>{HtmlReport.Text(meter.Meter.Label)}</strong><svg width=\"{width}\" height=\"{height + 20}\" viewBox=\"0 0 {width} {height + 20}\" role=\"img\">"
        );
        for (int i = 0; i < meter.Histogram.Count; i++)
        {
            double tall = (double)meter.Histogram[i] / most * height;
            output.WriteLine(
                $"<rect x=\"{(i * column) + 2}\" y=\"{height - tall:0.#}\" width=\"{column - 4}\" height=\"{tall:0.#}\"><title>{meter.Histogram[i]:N0} runs</title></rect>"
            );
        }

        output.WriteLine(
            $"<text class=\"dim\" x=\"0\" y=\"{height + 16}\">{meter.Meter.Min:0.##}</text><text class=\"dim\" x=\"{width}\" y=\"{height + 16}\" text-anchor=\"end\">{meter.Meter.Max:0.##}</text></svg>"
        );
        Spread spread = meter.Spread;
        output.WriteLine(
            $"<figcaption>median {spread.Median:0.#}, p10 {spread.P10:0.#}, p90 {spread.P90:0.#}, sd {spread.Sd:0.0}, pinned {(meter.PinnedLow + meter.PinnedHigh) * 100:0.#}%</figcaption></figure>"
        );
    }
}
