using SinoRussia.Game.Mirrors;

namespace SinoRussia.Game.Tests.Mirrors;

public sealed class OtherDeskTests
{
    private const int Give = 0;
    private const int Take = 1;
    private const int Untie = 2;
    private const int Bow = 3;
    private const int Stop = 5;

    [Fact]
    public void It_reads_the_five_heaviest_decisions_echoes_included()
    {
        IReadOnlyList<DeskReading> view = OtherDesk.Of(
            Tale.Play(Treaty.Ink(), 0, Take, Untie, Bow, Give, Take, 4, Stop)
        );
        Assert.Equal(["Give", "Take", "Take", "Untie", "Bow"], view.Select(reading => reading.Decision.Text));
        Assert.All(view, reading => Assert.NotEqual("", reading.Words));
    }

    [Fact]
    public void No_sentence_comes_twice_while_there_are_others()
    {
        IReadOnlyList<DeskReading> view = OtherDesk.Of(Tale.Play(Treaty.Ink(), 0, Take, Take, Take, Take, Take, Stop));
        Assert.Equal(5, view.Select(reading => reading.Words).Distinct().Count());
    }

    [Theory]
    [InlineData("depends", "held down large")]
    [InlineData("holds", "tied down large")]
    [InlineData("", "between down large")]
    [InlineData("sofa", "between down large")]
    public void A_fall_of_dependence_is_read_by_whose_it_is(string chair, string heading) =>
        Assert.Contains(
            Assert.Single(OtherDesk.Of(Tale.Play(Treaty.Ink(chair), 0, Untie))).Words,
            Readings.Under(heading)
        );

    [Fact]
    public void What_stayed_in_the_players_own_court_was_not_seen() =>
        Assert.Contains(Assert.Single(OtherDesk.Of(Tale.Play(Treaty.Ink(), 0, Bow))).Words, Readings.Under("nothing"));

    [Fact]
    public void A_second_meter_that_moved_gets_a_second_sentence()
    {
        string words = Assert.Single(OtherDesk.Of(Tale.Play(Treaty.Ink(), 0, Give))).Words;
        Assert.Contains(
            from first in Readings.Under("trust up large")
            from second in Readings.Under("influence up large")
            select $"{first} {second}",
            pair => pair == words
        );
    }

    [Fact]
    public void The_same_campaign_is_read_the_same_way() =>
        Assert.Equal(
            OtherDesk.Of(Tale.Play(Treaty.Ink(), 0, Take, Give, Stop)),
            OtherDesk.Of(Tale.Play(Treaty.Ink(), 0, Take, Give, Stop))
        );

    [Fact]
    public void A_story_without_the_meters_of_a_partnership_has_no_other_desk() =>
        Assert.Empty(
            OtherDesk.Of(Tale.Play("# meter: trust; Trust; 0..100\nVAR trust = 9\n+ [Go]\n~ trust = 3\nOut. -> END", 0))
        );

    [Fact]
    public void Each_direction_and_size_has_sentences_to_choose_from_and_none_is_there_twice()
    {
        string[] subjects = ["trust", "influence", "held", "tied", "between"];
        IEnumerable<string> wanted =
            from subject in subjects
            from way in new[] { "up", "down" }
            from size in new[] { "large", "small" }
            select $"{subject} {way} {size}";
        Assert.All([.. wanted, "nothing", "late"], heading => Assert.True(Readings.Under(heading).Count >= 2, heading));
        string[] all = [.. Readings.Headings.SelectMany(Readings.Under)];
        Assert.Equal(all.Length, all.Distinct().Count());
        Assert.All(all, sentence => Assert.Matches(@"^[A-Z].*\.$", sentence));
    }
}
