using System.Runtime.InteropServices;
using Terminal.Gui.Drawing;

namespace SinoRussia.Terminal.Themes;

/// <summary>A foreground and a style; the surface gives the background.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Paint(Color Foreground, TextStyle Style = TextStyle.None)
{
    /// <summary>A 24-bit colour, 0xRRGGBB.</summary>
    internal static Paint Rgb(int colour, TextStyle style = TextStyle.None) => new(ColourOf(colour), style);

    /// <summary>One of the sixteen named colours.</summary>
    internal static Paint Named(ColorName16 colour, TextStyle style = TextStyle.None) => new(new Color(colour), style);

    /// <summary>The terminal's own foreground.</summary>
    internal static Paint Plain(TextStyle style = TextStyle.None) => new(Color.None, style);

    /// <summary>A 24-bit colour, 0xRRGGBB.</summary>
    internal static Color ColourOf(int colour) => new((colour >> 16) & 0xFF, (colour >> 8) & 0xFF, colour & 0xFF);
}
