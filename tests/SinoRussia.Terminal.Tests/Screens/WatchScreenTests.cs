using SinoRussia.Game;
using SinoRussia.Narrative.Compilation;
using SinoRussia.Terminal.Keys;
using SinoRussia.Terminal.Screens;
using SinoRussia.Terminal.Themes;
using SinoRussia.Terminal.Watching;
using SinoRussia.Testing;

namespace SinoRussia.Terminal.Tests.Screens;

public sealed class WatchScreenTests
{
    private readonly Campaign _campaign = Campaign.Start(
        StoryCompiler.Compile("kremlin.ink", new Source(Stories.Desk)).Story!,
        1
    );
    private readonly List<(string, string)> _findings = [];
    private HashSet<string> _added = [];
    private string _notice = "Write, save, and see.";
    private int _chosen = -1;

    [Fact]
    public void Story_choices_and_findings_are_all_on_the_screen()
    {
        _findings.Add(("office.ink:3:1: warning INK210: knot 'orphan' has no way in", "divert to it"));
        using Stage stage = Set();
        foreach (
            string text in new[]
            {
                "watched",
                "1 finding",
                "INK210",
                "divert to it",
                "Choices",
                _campaign.Choices[0].Text,
            }
        )
        {
            Assert.Contains(text, stage.Screen, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Nothing_wrong_is_said_too()
    {
        using Stage stage = Set();
        Assert.Contains("No findings", stage.Screen, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_new_is_marked()
    {
        string line = _campaign.Current.Lines.First(line => line.Text.Length > 0).Text;
        _added = [line];
        _notice = "Reloaded in 90 ms";
        using Stage stage = Set();
        Assert.Contains($"+ {line[..20]}", stage.Screen, StringComparison.Ordinal);
        Assert.Contains("Reloaded in 90 ms", stage.Screen, StringComparison.Ordinal);
    }

    [Fact]
    public void A_digit_takes_a_choice()
    {
        using Stage stage = Set();
        stage.Type("1");
        Assert.Equal(0, _chosen);
    }

    [Fact]
    public void A_story_that_never_compiled_still_shows_its_findings()
    {
        _findings.Add(("office.ink:1:1: error INK106: INCLUDE names no file", ""));
        using Stage stage = Set(hasCampaign: false);
        Assert.Contains("does not compile yet", stage.Screen, StringComparison.Ordinal);
        Assert.Contains("INK106", stage.Screen, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(60, 18)]
    [InlineData(80, 24)]
    [InlineData(140, 50)]
    public void It_fits_every_size(int width, int height)
    {
        for (int i = 0; i < 30; i++)
            _findings.Add(($"office.ink:{i}:1: warning INK210: something", "do something"));
        using Stage stage = Set(width: width, height: height);
        Assert.Contains("30 findings", stage.Screen, StringComparison.Ordinal);
        Assert.Contains("Choices", stage.Screen, StringComparison.Ordinal);
    }

    private Stage Set(bool hasCampaign = true, int width = 100, int height = 30)
    {
        WatchDesk desk = new()
        {
            Title = "office.ink",
            Campaign = () => hasCampaign ? _campaign : null,
            Notice = () => _notice,
            NewLines = () => _added,
            Findings = () => _findings,
            Reload = () => false,
            Choose = index => _chosen = index,
            Undo = () => { },
            Restart = () => { },
            Traits = new TerminalTraits(ColourDepth.TrueColour, true, false, "a test"),
            LogFile = "unused",
        };
        Look look = new(ThemeCatalog.DefaultFor(ColourDepth.TrueColour), GlyphSet.Unicode);
        return new Stage(
            () =>
            {
                GameWindow window = new(look, KeyMap.Default);
                window.Push(new WatchScreen(look, KeyMap.Default, desk));
                return window;
            },
            width,
            height
        );
    }

    private sealed class Source(string text) : IStoryFiles
    {
        public string Read(string path) => text;
    }
}
