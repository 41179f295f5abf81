namespace SinoRussia.Game.Tests;

public sealed class CodexEntryTests
{
    private const string Ink = """
        VAR read = 0
        Hello.
        * [Go] Gone. -> END
        === codex_gas
        # codex-title: Gas
        # kind: public
        # source: Annual report, 2024
        Gas flows east.

        {It is read for the first time.|It is read again.} {RANDOM(1, 1000)}
        ~ read += 1
        -> DONE
        === codex_bare
        Nothing is known.
        -> DONE
        === codex_broken
        First.
        {1 / zero}
        -> DONE
        === codex_asks
        Yes?
        * [Yes] Well. -> DONE
        VAR zero = 0
        """;

    [Fact]
    public void An_entry_has_its_title_kind_source_and_text()
    {
        CodexEntry? entry = Tale.Play(Ink).CodexEntry("gas");

        Assert.NotNull(entry);
        Assert.Equal(("gas", "Gas", "public"), (entry.Id, entry.Title, entry.Kind));
        Assert.Equal("Annual report, 2024", entry.Source);
        Assert.Equal("Gas flows east.", entry.Paragraphs[0]);
        Assert.Equal(2, entry.Paragraphs.Count);
    }

    [Fact]
    public void An_entry_without_tags_goes_by_its_id()
    {
        CodexEntry? entry = Tale.Play(Ink).CodexEntry("bare");

        Assert.Equal(("bare", "", ""), (entry?.Title, entry?.Kind, entry?.Source));
    }

    [Theory]
    [InlineData("unknown")]
    [InlineData("")]
    [InlineData("gas.none")]
    [InlineData("../../etc")]
    public void An_unknown_entry_is_none(string id) => Assert.Null(Tale.Play(Ink).CodexEntry(id));

    [Fact]
    public void Reading_does_not_move_the_campaign()
    {
        Campaign campaign = Tale.Play(Ink);
        string before = Tale.Everything(campaign);

        CodexEntry? first = campaign.CodexEntry("gas");
        CodexEntry? second = campaign.CodexEntry("gas");

        Assert.Equal(first?.Paragraphs, second?.Paragraphs);
        Assert.Contains("first time", second?.Paragraphs[1], StringComparison.Ordinal);
        Assert.Equal(before, Tale.Everything(campaign));
        Assert.Equal(CampaignStatus.Deciding, campaign.Status);
    }

    [Fact]
    public void An_entry_can_be_read_at_the_end() => Assert.NotNull(Tale.Play(Ink, 0).CodexEntry("gas"));

    [Fact]
    public void An_entry_that_fails_or_asks_gives_what_it_said()
    {
        Campaign campaign = Tale.Play(Ink);

        Assert.Equal("First.", campaign.CodexEntry("broken")?.Paragraphs[0]);
        Assert.Equal(["Yes?"], campaign.CodexEntry("asks")?.Paragraphs);
        Assert.Equal(CampaignStatus.Deciding, campaign.Status);
    }
}
