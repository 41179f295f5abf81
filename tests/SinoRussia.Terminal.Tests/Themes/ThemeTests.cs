using SinoRussia.Terminal.Prose;
using SinoRussia.Terminal.Themes;
using Terminal.Gui.Drawing;

namespace SinoRussia.Terminal.Tests.Themes;

public class ThemeTests
{
    public static TheoryData<string> TrueColourNames =>
        [.. ThemeCatalog.All.Where(theme => theme.Family == ColourDepth.TrueColour).Select(theme => theme.Name)];

    [Theory]
    [MemberData(nameof(TrueColourNames))]
    public void Every_role_is_readable_on_page_and_panel(string name)
    {
        Theme theme = ThemeCatalog.Find(name)!;
        double least = theme == ThemeCatalog.Beacon ? 7 : 4.5;
        foreach (TextRole role in Enum.GetValues<TextRole>().Where(role => role != TextRole.Frame))
        {
            Assert.InRange(Contrast(theme.Of(role).Foreground, theme.Page), least, 21);
            Assert.InRange(Contrast(theme.Of(role).Foreground, theme.Panel), 4.5, 21);
        }

        Assert.InRange(Contrast(theme.Of(TextRole.Frame).Foreground, theme.Page), 3, 21);
        Assert.InRange(Contrast(theme.Selected.Foreground, theme.Selected.Background), least, 21);
        Assert.InRange(Contrast(theme.SelectedIdle.Foreground, theme.SelectedIdle.Background), least, 21);
        Assert.All(theme.Meters, paint => Assert.InRange(Contrast(paint.Foreground, theme.Page), 4.5, 21));
    }

    [Theory]
    [MemberData(nameof(TrueColourNames))]
    public void Up_is_bluish_and_down_is_amber_for_neither_is_good_or_bad(string name)
    {
        Theme theme = ThemeCatalog.Find(name)!;
        Color rise = theme.Of(TextRole.Rise).Foreground;
        Color fall = theme.Of(TextRole.Fall).Foreground;
        Assert.True(rise.B > rise.G && rise.G > rise.R);
        Assert.True(fall.R > fall.G && fall.G > fall.B && fall.G * 2 > fall.R);
        Assert.NotEqual(theme.Of(TextRole.Fault).Foreground, fall);
    }

    [Fact]
    public void Without_colours_every_colour_is_the_terminals_own()
    {
        Theme mono = NamedThemes.Mono;
        Assert.All(mono.Roles.Values, paint => Assert.Equal(Color.None, paint.Foreground));
        Assert.Equal((Color.None, Color.None), (mono.Page, mono.Panel));
    }

    [Fact]
    public void The_theme_key_goes_through_what_the_terminal_can_show()
    {
        Assert.Equal("paper", ThemeCatalog.After(ThemeCatalog.Chancery, ColourDepth.TrueColour).Name);
        Assert.Equal("ansi-dark", ThemeCatalog.After(NamedThemes.Mono, ColourDepth.Sixteen).Name);
        Assert.Equal("mono", ThemeCatalog.After(NamedThemes.Mono, ColourDepth.None).Name);
        Assert.Equal("ansi-dark", ThemeCatalog.After(ThemeCatalog.Beacon, ColourDepth.Sixteen).Name);
    }

    [Theory]
    [InlineData("PAPER", "paper")]
    [InlineData("nosuch", null)]
    [InlineData(null, null)]
    public void Themes_are_found_by_name_in_any_case(string? asked, string? found) =>
        Assert.Equal(found, ThemeCatalog.Find(asked)?.Name);

    private static double Contrast(Color one, Color other)
    {
        double first = Luminance(one);
        double second = Luminance(other);
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    private static double Luminance(Color colour) =>
        (0.2126 * Linear(colour.R)) + (0.7152 * Linear(colour.G)) + (0.0722 * Linear(colour.B));

    private static double Linear(byte part)
    {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
