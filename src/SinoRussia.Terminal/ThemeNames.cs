using SinoRussia.Terminal.Themes;

namespace SinoRussia.Terminal;

/// <summary>The themes that a player can ask for.</summary>
public static class ThemeNames
{
    /// <summary>All names, in the order in which the theme key goes through them.</summary>
    public static IReadOnlyList<string> All { get; } = [.. ThemeCatalog.All.Select(theme => theme.Name)];
}
