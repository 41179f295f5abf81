using SinoRussia.Game.Review;

namespace SinoRussia.Game.Tests.Review;

public sealed class MemoirTests
{
    [Fact]
    public void Plain_text_has_scenes_decisions_and_notes_with_what_came_of_them()
    {
        string memoir = Memoir.Render(Chronicle.Of(Years.Play(1, 2, 2, 2)), markdown: false);
        Assert.StartsWith(
            "Four *Quarters*\n===============\n\nQ1 to Q5 · 4 decisions · seed 1\n",
            memoir,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "\nDesk 1\n------\n\nA paper lies there.\n\n> Sell [1]\n\nSold.\n",
            memoir,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "\n[1] Q1. Gas -2 to 3. Meanwhile, drift: the seasons: Trust -3 to 47. Later, in Q3, as an echo: Trust -9 to 36.\n",
            memoir,
            StringComparison.Ordinal
        );
        Assert.Contains("\n- a long wait, Q5, after 4 decisions\n", memoir, StringComparison.Ordinal);
        Assert.Contains("\n- 1. Q1: Sell (11 points: Gas -2, Trust -9)\n", memoir, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_has_footnotes_and_no_markup_of_the_storys_own()
    {
        string memoir = Memoir.Render(Chronicle.Of(Years.Play(1, 3)), markdown: true);
        Assert.StartsWith("# Four \\*Quarters\\*\n", memoir, StringComparison.Ordinal);
        Assert.Contains("\n> **Sell**[^1]\n", memoir, StringComparison.Ordinal);
        Assert.Contains("\n[^1]: Q1. Gas -2 to 3.", memoir, StringComparison.Ordinal);
        Assert.Contains("\n> **Stay seated**\n", memoir, StringComparison.Ordinal);
    }

    [Fact]
    public void A_story_without_meters_has_no_notes()
    {
        Campaign campaign = Campaign.Start(Tale.Of("A fork.\n+ [Left] You go left.\n- -> END\n"), 1);
        campaign.Choose(0);
        string memoir = Memoir.Render(Chronicle.Of(campaign), markdown: true);
        Assert.DoesNotContain("Notes", memoir, StringComparison.Ordinal);
        Assert.Contains("You go left.", memoir, StringComparison.Ordinal);
        Assert.EndsWith("\n", memoir, StringComparison.Ordinal);
    }
}
