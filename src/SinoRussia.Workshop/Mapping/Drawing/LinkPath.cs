using System.Globalization;
using SinoRussia.Workshop.Mapping.Layout;

namespace SinoRussia.Workshop.Mapping.Drawing;

/// <summary>The curve from one box to another.</summary>
internal static class LinkPath
{
    /// <summary>Down from edge to edge where the target is below; round the side where it is above or beside.</summary>
    public static string Between(Spot from, Size fromSize, Spot to, Size toSize)
    {
        double fromX = from.X + (fromSize.Width / 2);
        double toX = to.X + (toSize.Width / 2);
        if (to.Y >= from.Y + fromSize.Height)
        {
            double start = from.Y + fromSize.Height;
            double bend = Math.Max(18, (to.Y - start) / 2);
            return $"M{N(fromX)} {N(start)}C{N(fromX)} {N(start + bend)} {N(toX)} {N(to.Y - bend)} {N(toX)} {N(to.Y)}";
        }

        // Upwards or sideways: out of the side that looks at the target, into the side that looks back.
        double side = toX >= fromX ? 1 : -1;
        double startX = fromX + (side * fromSize.Width / 2);
        double endX = toX - (side * toSize.Width / 2);
        bool isBehind = side * (endX - startX) < 24;
        if (isBehind)
        {
            endX = toX + (side * toSize.Width / 2);
        }

        double startY = from.Y + (fromSize.Height / 2);
        double endY = to.Y + (toSize.Height / 2);
        double reach = isBehind ? 40 + (Math.Abs(endY - startY) / 6) : Math.Max(30, Math.Abs(endX - startX) / 2);
        double into = endX + (isBehind ? side * reach : -side * reach);
        return $"M{N(startX)} {N(startY)}C{N(startX + (side * reach))} {N(startY)} {N(into)} {N(endY)} {N(endX)} {N(endY)}";
    }

    private static string N(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
