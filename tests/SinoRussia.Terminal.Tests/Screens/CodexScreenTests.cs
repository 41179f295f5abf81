using SinoRussia.Terminal.Prose;
using SinoRussia.Testing;
using Terminal.Gui.Input;

namespace SinoRussia.Terminal.Tests.Screens;

public class CodexScreenTests
{
    private const string Ink = """
        # title: The Archive
        The gas flows north of the lake. # codex: gas
        + [On] -> rail
        === rail ===
        # codex: rail
        A train waits at the border.
        Its wheels are changed. # codex: gauge
        + [On] -> end_of_it
        === end_of_it ===
        Nothing more.
        + [Stop] -> END
        === codex_gas ===
        # codex-title: The pipeline
        # kind: public
        # source: A company, 2024
        It carries thirty-eight a year.
        -> DONE
        === codex_rail ===
        # codex-title: The railway
        # kind: invented
        # source: This test
        It is long.
        -> DONE
        === codex_gauge ===
        # codex-title: The gauge
        # kind: seed
        # source: An essay
        It differs.
        -> DONE
        """;

    [Theory]
    [InlineData(100, 30)]
    [InlineData(60, 18)]
    public void The_newest_entry_comes_first_with_its_kind_and_source(int width, int height)
    {
        using Played game = new(Ink, width, height);
        game.Stage.Type("1c");
        Assert.True(game.Shows("▸1  The gauge"));
        Assert.True(game.Shows("From the essay this game is made of."));
        Assert.True(game.Shows("Source: An essay"));
        Assert.True(game.Stage.Find("The railway").Y < game.Stage.Find("The pipeline").Y);
        Assert.All(game.Stage.Rows, row => Assert.Equal(width, Columns.Of(row)));
    }

    [Fact]
    public void Search_looks_at_title_text_kind_and_source()
    {
        using Played game = new(Ink);
        game.Stage.Type("1c/thirty");
        Assert.True(game.Shows("Codex · 1 of 3"));
        Assert.True(game.Shows("It carries thirty-eight a year."));
        foreach (
            (string query, string found) in new[]
            {
                ("RAILWAY", "It is long."),
                ("invented", "It is long."),
                ("essay differs", "It differs."),
            }
        )
        {
            game.Stage.Press(Key.Esc).Type($"/{query}");
            Assert.True(game.Shows(found), query);
            Assert.True(game.Shows("1 of 3"), query);
        }

        game.Stage.Type("x");
        Assert.True(game.Shows("No entry has these words."));
        Assert.True(game.Shows("0 of 3"));
    }

    [Fact]
    public void Leaving_a_search_keeps_the_entry_and_leaving_again_goes_back()
    {
        using Played game = new(Ink);
        game.Stage.Type("1c/pipeline").Press(Key.Enter, Key.Esc);
        Assert.True(game.Shows("Codex · 3"));
        Assert.True(game.Shows("It carries thirty-eight a year."));
        game.Stage.Press(Key.Esc);
        Assert.True(game.Shows("What do you advise?"));
    }

    [Fact]
    public void Letters_that_are_keys_elsewhere_can_be_searched_for()
    {
        using Played game = new(Ink);
        game.Stage.Type("1c/jku?/1");
        Assert.True(game.Shows("/ jku?/1"));
    }

    [Fact]
    public void The_story_leads_to_the_entry_and_the_entry_back()
    {
        using Played game = new(Ink);
        Assert.True(game.Shows("e Entry"));
        game.Stage.Type("1e");
        Assert.True(game.Shows("▸1  The gauge"));
        game.Stage.Type("3");
        Assert.True(game.Shows("▸3  The pipeline"));
        game.Stage.Press(Key.Enter);
        Assert.True(game.Shows("The gas flows north of the lake."));
        Assert.True(game.Shows("What do you advise?"));
    }

    [Fact]
    public void No_way_to_an_entry_is_shown_where_the_text_unlocks_none()
    {
        using Played game = new(Ink);
        game.Stage.Type("11");
        Assert.True(game.Shows("Nothing more."));
        Assert.False(game.Shows("e Entry"));
        game.Stage.Type("e");
        Assert.True(game.Shows("What do you advise?"));
    }

    [Fact]
    public void A_line_of_tags_alone_unlocks_with_the_text_that_follows()
    {
        using Played game = new(Ink);
        game.Stage.Type("1c2").Press(Key.Enter);
        Assert.True(game.Shows("A train waits at the border."));
    }

    [Fact]
    public void A_click_looks_and_a_click_on_the_same_entry_goes_to_its_line()
    {
        using Played game = new(Ink);
        game.Stage.Type("11c").Click("The railway");
        Assert.True(game.Shows("It is long."));
        game.Stage.Click("2  The railway");
        Assert.True(game.Shows("A train waits at the border."));
    }
}
