using SinoRussia.Game;
using SinoRussia.Terminal.Presentation;
using SinoRussia.Terminal.Prose;
using SinoRussia.Terminal.Themes;
using SinoRussia.Terminal.Views;

namespace SinoRussia.Terminal.Tests.Presentation;

public class PassageTextTests
{
    private static Campaign Start(string ink) => Campaign.Start(Stories.Offer(ink).Open().Story!, 1);

    private static List<Paragraph> Current(Campaign campaign) =>
        [.. new PassageText(campaign, GlyphSet.Unicode).Current()];

    [Fact]
    public void Scenes_become_headings_speakers_are_named_and_styles_are_kept()
    {
        List<Paragraph> text = Current(Start(Stories.Desk));
        Assert.Equal(
            [ParagraphKind.Heading, ParagraphKind.Plain, ParagraphKind.Plain, ParagraphKind.Cable],
            text.Select(paragraph => paragraph.Kind)
        );
        Assert.Equal("The chip clause", text[0].Text);
        Assert.Equal(TextRole.Speaker, text[2].Spans[0].Role);
        Assert.StartsWith("Adeyemi: “If our", text[2].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_of_one_style_stand_together()
    {
        List<Paragraph> text = Current(Start("One # style: press\nTwo # style: press\nThree\n-> END"));
        Assert.Equal([true, false, true], text.Select(paragraph => paragraph.Apart));
    }

    [Fact]
    public void What_a_decision_moved_stands_below_its_reply()
    {
        Campaign campaign = Start(Stories.Desk);
        campaign.Choose(0);
        List<Paragraph> text = Current(campaign);
        Assert.Equal(ParagraphKind.Echo, text[0].Kind);
        Assert.Equal("Trust ▲6 · Dependence ▼2", text[2].Text);
        Assert.Equal([TextRole.Rise, TextRole.Dim, TextRole.Fall], text[2].Spans.Select(span => span.Role));
    }

    [Fact]
    public void What_a_choice_moved_stands_under_the_reply_and_not_under_the_next_scene()
    {
        Campaign campaign = Start(Stories.Desk);
        campaign.Choose(0);
        Assert.Equal(
            [
                "Offer mirrored update servers under joint audit, and put the audit rights in the main text.",
                "Adeyemi uncaps her pen, which you have learned is how she smiles.",
                "Trust ▲6 · Dependence ▼2",
                "Winter",
                "The first snow falls on the border posts.",
            ],
            Current(campaign).Select(paragraph => paragraph.Text)
        );
    }

    [Fact]
    public void What_others_settled_is_told_apart_from_the_choice_and_each_by_its_own_name()
    {
        Campaign campaign = Start(Left);
        campaign.Choose(0);
        Assert.Equal(
            [
                "Stamp it.",
                "Stamped.",
                "Your choice: Trust ▲4",
                "The clerk loads the rest.",
                "Energy: The brake test. It holds.",
                "Money: two gauges. They differ.",
                "Left to others: Trust ▼7 · Dependence ▼2",
                "Energy: The brake test  Trust ▼5",
                "Money: two gauges  Trust ▼2 · Dependence ▼2",
                "One page",
                "The lamp.",
                "The quarter ends.",
                "drift: the market: Dependence ▲1",
            ],
            Current(campaign).Select(paragraph => paragraph.Text)
        );
        Assert.Equal(
            ["drift: the market", "Money: two gauges", "Money: two gauges", "Energy: The brake test", "Stamp it."],
            Readings.LateMoves(campaign, 9).Select(row => row.Cause)
        );
    }

    [Fact]
    public void What_a_choice_moved_stands_before_an_echo_and_a_drift()
    {
        Campaign campaign = Start(EightQuarters.Ink);
        campaign.Choose(0);
        Assert.Equal(
            [
                "The pen is heavy.",
                "Your choice: Trust ▲6 · Dependence ▲5",
                "The court grows tired.",
                "drift: the court's patience: Standing ▼1",
                "The desk in Q4 2025",
            ],
            Current(campaign).Skip(1).Take(5).Select(paragraph => paragraph.Text)
        );
    }

    [Fact]
    public void A_fault_is_the_last_paragraph_and_says_where()
    {
        Campaign campaign = Start(Stories.Failing);
        campaign.Choose(0);
        Paragraph last = Current(campaign)[^1];
        Assert.Equal(ParagraphKind.Fault, last.Kind);
        Assert.Contains("kremlin.ink, line", last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Forecasts_point_up_or_down_and_twice_for_much()
    {
        IReadOnlyList<ChoiceRow> rows = ChoiceRows.Of(Start(Stories.Desk), Difficulty.Briefed, GlyphSet.Unicode);
        Assert.Equal(
            ["Trust ▲▲ Dependence ▼", "Influence ▲", "", "Trust ▼▼"],
            rows.Select(row => string.Concat(row.Hint.Select(span => span.Text)))
        );
        Assert.Equal("needs Influence 50", rows[2].LockedReason);
    }

    [Fact]
    public void Readings_hold_value_change_band_and_history()
    {
        Campaign campaign = Start(Stories.Desk);
        campaign.Choose(0);
        MeterReading trust = Readings.Of(campaign)[0];
        Assert.Equal(("T", 61, 6, "Warm"), (trust.Letter, trust.Value, trust.Change, trust.Band));
        Assert.Equal([55.0, 61.0], trust.Recent);
    }

    private const string Left = """
        # meter: trust; Trust
        # meter: dependence; Dependence
        VAR trust = 50
        VAR dependence = 50
        Two windows. # scene: Two windows
        + [Stamp it.]
            ~ trust += 4
            Stamped.
            The clerk loads the rest. # style: ledger
            ~ trust -= 5
            Energy: The brake test. It holds. # rival # style: ledger
            ~ trust -= 2
            ~ dependence -= 2
            Money: two gauges. They differ. # rival # style: ledger
            The lamp. # scene: One page
            ~ dependence += 1
            The quarter ends. # drift: the market
        - + [Write.] Written.
        - -> END
        """;
}
