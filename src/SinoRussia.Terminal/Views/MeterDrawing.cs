using System.Text;
using SinoRussia.Terminal.Themes;

namespace SinoRussia.Terminal.Views;

/// <summary>The parts of a meter as text.</summary>
internal static class MeterDrawing
{
    /// <summary>A number without needless digits.</summary>
    internal static string Number(double value) =>
        !double.IsFinite(value) ? "?"
        : Math.Abs(value) >= 1e6 ? value.ToString("0.#e0")
        : value.ToString("0.##");

    /// <summary>A change with its sign of direction: ▲6, ▼2, or a dot for none.</summary>
    internal static string Change(double change, GlyphSet glyphs) =>
        change > 0 ? glyphs.Up + Number(change)
        : change < 0 ? glyphs.Down + Number(-change)
        : glyphs.Same;

    /// <summary>The full part of a bar, in eighths of a cell where the terminal has them.</summary>
    internal static string Bar(double share, int cells, GlyphSet glyphs)
    {
        int steps = glyphs.Eighths.Length;
        int filled = (int)Math.Round(Math.Clamp(share, 0, 1) * cells * steps);
        // something is left, however little, until it is really nothing
        if (filled == 0 && share > 0)
            filled = 1;
        string whole = new(glyphs.Eighths[^1], filled / steps);
        return filled % steps == 0 ? whole : whole + glyphs.Eighths[(filled % steps) - 1];
    }

    /// <summary>The empty part of a bar; where the range has a zero inside, a mark shows it.</summary>
    internal static string Track(MeterReading meter, int from, int cells, GlyphSet glyphs)
    {
        StringBuilder track = new();
        bool hasZero = meter.Minimum < 0 && meter.Maximum > 0;
        int zero = (int)Math.Round(meter.ShareOf(0) * (cells - 1));
        for (int cell = from; cell < cells; cell++)
            track.Append(hasZero && cell == zero ? glyphs.ZeroMark : glyphs.Track);
        return track.ToString();
    }

    /// <summary>Recent values as a row of heights, the newest at the right.</summary>
    internal static string Sparkline(MeterReading meter, int cells, GlyphSet glyphs)
    {
        if (meter.Recent.Count < 2 || cells < 2)
            return "";
        int highest = glyphs.Sparks.Length - 1;
        IEnumerable<char> heights = meter
            .Recent.TakeLast(cells)
            .Select(value => glyphs.Sparks[(int)Math.Round(meter.ShareOf(value) * highest)]);
        return string.Concat(heights);
    }
}
