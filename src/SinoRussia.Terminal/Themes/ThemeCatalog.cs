namespace SinoRussia.Terminal.Themes;

/// <summary>Every theme there is.</summary>
internal static class ThemeCatalog
{
    /// <summary>Dark, warm; the one a new player gets.</summary>
    internal static Theme Chancery { get; } =
        new TrueColourTheme
        {
            Name = "chancery",
            Page = 0x14181F,
            Panel = 0x202733,
            Body = 0xE6E0D4,
            Dim = 0x9AA2B0,
            Accent = 0xE3BE6C,
            SelectedIdle = 0x323C4D,
            Speaker = 0xF0D48A,
            Cable = 0x8AB4F8,
            Press = 0xD9A8C4,
            Memo = 0xBBAEE6,
            Rise = 0x7CCBE0,
            Fall = 0xE8B07A,
            Fault = 0xF2968E,
            Frame = 0x828B9B,
            Meters = [0x7FD1AE, 0xE8A15B, 0x8AB4F8, 0xD9A8C4, 0xE3D26C, 0xA7D3E0],
        }.Build();

    /// <summary>Light.</summary>
    internal static Theme Paper { get; } =
        new TrueColourTheme
        {
            Name = "paper",
            Page = 0xFAF6EC,
            Panel = 0xF0E9D8,
            Body = 0x1F2328,
            Dim = 0x5A5F68,
            Accent = 0x8A2B1D,
            SelectedIdle = 0xE0D6BE,
            Speaker = 0x6B3A00,
            Cable = 0x124C91,
            Press = 0x7A1F5C,
            Memo = 0x4A3490,
            Rise = 0x0A5B6B,
            Fall = 0x8A4A00,
            Fault = 0xA11B1B,
            Frame = 0x6C675B,
            Meters = [0x0B6039, 0x8A4A00, 0x124C91, 0x7A1F5C, 0x5E5400, 0x0A5B6B],
        }.Build();

    /// <summary>Every colour at seven to one or better.</summary>
    internal static Theme Beacon { get; } =
        new TrueColourTheme
        {
            Name = "beacon",
            Page = 0x000000,
            Panel = 0x101010,
            Body = 0xFFFFFF,
            Dim = 0xC8C8C8,
            Accent = 0xFFD84D,
            SelectedIdle = 0x3A3A3A,
            Speaker = 0xFFE9A0,
            Cable = 0x9CC8FF,
            Press = 0xFFB3E0,
            Memo = 0xD6C8FF,
            Rise = 0x9DF1FF,
            Fall = 0xFFC266,
            Fault = 0xFFA199,
            Frame = 0xFFFFFF,
            Meters = [0x7CFFB2, 0xFFC266, 0x9CC8FF, 0xFFB3E0, 0xFFF27A, 0x9DF1FF],
        }.Build();

    /// <summary>In the order in which the theme key goes through them.</summary>
    internal static IReadOnlyList<Theme> All { get; } =
    [Chancery, Paper, Beacon, NamedThemes.Dark, NamedThemes.Light, NamedThemes.Mono];

    /// <summary>The theme of a name, in any case; null when there is none.</summary>
    internal static Theme? Find(string? name) =>
        All.FirstOrDefault(theme => string.Equals(theme.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The theme a terminal gets unless the player chooses another.</summary>
    internal static Theme DefaultFor(ColourDepth family) => All.First(theme => theme.Family == family);

    /// <summary>The next theme that a terminal can show.</summary>
    internal static Theme After(Theme theme, ColourDepth most)
    {
        List<Theme> shown = [.. All.Where(other => other.Family <= most)];
        return shown[(shown.IndexOf(theme) + 1) % shown.Count];
    }
}
