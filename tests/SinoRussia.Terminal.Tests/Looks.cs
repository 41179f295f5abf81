using SinoRussia.Terminal.Themes;

namespace SinoRussia.Terminal.Tests;

internal static class Looks
{
    internal static Look Unicode => new(ThemeCatalog.Chancery, GlyphSet.Unicode);

    internal static Look Ascii => new(NamedThemes.Mono, GlyphSet.Ascii);
}
