using SinoRussia.Terminal.Prose;
using SinoRussia.Terminal.Themes;
using SinoRussia.Testing;

namespace SinoRussia.Terminal.Tests.Golden;

/// <summary>Every screen at four sizes in each family of themes, kept as text.</summary>
public class GoldenTests
{
    public static TheoryData<string, int, int> ScreensAndSizes()
    {
        TheoryData<string, int, int> all = [];
        foreach (string screen in Tour.Screens)
        {
            foreach ((int width, int height) in new[] { (60, 18), (80, 24), (100, 30), (240, 70) })
                all.Add(screen, width, height);
        }

        return all;
    }

    [Theory]
    [MemberData(nameof(ScreensAndSizes))]
    public void Every_screen_looks_as_it_did(string screen, int width, int height) => Match(screen, width, height);

    [Theory]
    [InlineData(20, 5)]
    [InlineData(40, 10)]
    [InlineData(59, 18)]
    [InlineData(200, 17)]
    public void Too_small_a_terminal_looks_as_it_did(int width, int height) =>
        Match("play", width, height, "too-small");

    private static void Match(string screen, int width, int height, string? name = null)
    {
        using Played game = Tour.GoTo(screen, width, height, "chancery");
        string text = Picture.Rows(game.Stage.Rows);
        List<string[][]> families = [];
        foreach (Theme theme in new[] { ThemeCatalog.Chancery, NamedThemes.Dark, NamedThemes.Mono })
        {
            game.Look.Theme = theme;
            game.Stage.Draw();
            families.Add(Picture.Attributes(game.Stage));
            // the families differ in colour alone
            Assert.Equal(text, Picture.Rows(game.Stage.Rows));
        }

        using Played ascii = Tour.GoTo(screen, width, height, "ascii");
        foreach (Stage stage in new[] { game.Stage, ascii.Stage })
        {
            Assert.Equal(height, stage.Rows.Count);
            Assert.All(stage.Rows, row => Assert.Equal(width, Columns.Of(row)));
        }

        Assert.DoesNotContain(ascii.Screen, sign => sign > '~');
        Snapshot.Match(
            string.Join(
                '\n',
                text,
                "== looks: chancery, ansi-dark, mono",
                Picture.Looks(families),
                "== ascii",
                Picture.Rows(ascii.Stage.Rows)
            ),
            $"{name ?? screen}-{width}x{height}"
        );
    }
}
