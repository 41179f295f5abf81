using System.Text.Json;

namespace SinoRussia.Tests;

public sealed class StatsTests : IDisposable
{
    private readonly Desk _desk = new();
    private readonly string _story;

    public StatsTests()
    {
        _desk.Put(
            "part.ink",
            """
            === crisis
            Six more words stand here, friend. # scene: Crisis # kind: crisis
            * [Act] -> done
            = done
            -> END
            """
        );
        _story = _desk.Put(
            "whole.ink",
            """
            INCLUDE part.ink
            # title: Not counted
            // not counted either
            VAR hope = 1
            Three words here. # scene: One # kind: dossier
            Two, words. # scene: Two # kind: echo
            One. # scene: Three # kind: setpiece
            One. # scene: Four # kind: adviser
            One. # scene: Five
            * [Go on] -> crisis
            * [Stop #id: stop]
              ~ hope = 0
              Over. # ending: stopped
              -> END
            === codex_one
            # codex-title: One
            Entry. # ending: stopped
            -> DONE
            """
        );
    }

    [Fact]
    public void Json_is_what_the_contract_says()
    {
        using JsonDocument json = JsonDocument.Parse(_desk.Run("stats", _story, "--json").IsClean().Output);
        JsonElement root = json.RootElement;
        Assert.Equal(
            [
                "story",
                "files",
                "words",
                "knots",
                "stitches",
                "choices",
                "scenes",
                "dossiers",
                "echoes",
                "crises",
                "setPieces",
                "adviserScenes",
                "endings",
                "codex",
                "perFile",
            ],
            root.EnumerateObject().Select(field => field.Name)
        );
        (string Name, int Value)[] expected =
        [
            ("files", 2),
            ("words", 20),
            ("knots", 2),
            ("stitches", 1),
            ("choices", 3),
            ("scenes", 6),
            ("dossiers", 1),
            ("echoes", 1),
            ("crises", 1),
            ("setPieces", 1),
            ("adviserScenes", 1),
            ("endings", 1),
            ("codex", 1),
        ];
        Assert.Equal(expected, expected.Select(field => (field.Name, root.GetProperty(field.Name).GetInt32())));
        Assert.Equal(
            ["part.ink:7", "whole.ink:13"],
            root.GetProperty("perFile")
                .EnumerateArray()
                .Select(file => $"{file.GetProperty("file").GetString()}:{file.GetProperty("words").GetInt32()}")
                .Order()
        );
    }

    [Fact]
    public void The_text_says_the_same_in_words()
    {
        string text = _desk.Run("stats", _story).IsClean().Output;
        Assert.Contains("20 words, 1 min to read whole", text, StringComparison.Ordinal);
        Assert.Contains("2 knots, 1 stitch, 3 choices", text, StringComparison.Ordinal);
        Assert.Contains(
            "6 scenes: 1 dossier, 1 echo, 1 crisis, 1 set piece, 1 adviser scene",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("1 ending, 1 codex entry", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_story_the_first_campaign_is_counted()
    {
        using JsonDocument json = JsonDocument.Parse(_desk.Run("stats", "--json").IsClean().Output);
        Assert.Equal("kremlin", json.RootElement.GetProperty("story").GetString());
        Assert.True(json.RootElement.GetProperty("words").GetInt32() > 0);
    }

    [Fact]
    public void A_compiled_story_cannot_be_counted()
    {
        string json = _desk["whole.json"];
        Inklecate.Compile(_story, json);
        _desk.Run("stats", json).Complains(2, ".ink source");
    }

    public void Dispose() => _desk.Dispose();
}
