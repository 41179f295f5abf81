namespace SinoRussia.Game.Tests;

public sealed class LockedChoiceTests
{
    private const string Ink = """
        -> desk
        === desk
        A desk.
        + [Leave #locked: The door is shut.] -> desk
        + [Stay]
          You stay.
        + [Shout #locked] -> desk
        - -> END
        """;

    [Fact]
    public void A_locked_choice_is_shown_with_its_reason_and_keeps_its_number()
    {
        Campaign campaign = Tale.Play(Ink);

        Assert.Equal(["Leave", "Stay", "Shout"], campaign.Choices.Select(choice => choice.Text));
        Assert.Equal([0, 1, 2], campaign.Choices.Select(choice => choice.Index));
        Assert.Equal(["The door is shut.", null, ""], campaign.Choices.Select(choice => choice.Locked));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void A_locked_choice_cannot_be_taken(int index)
    {
        Campaign campaign = Tale.Play(Ink);
        string before = Tale.Everything(campaign);

        Assert.Throws<InvalidOperationException>(() => campaign.Choose(index));

        Assert.Equal(before, Tale.Everything(campaign));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void A_choice_that_is_not_on_offer_cannot_be_taken(int index)
    {
        Campaign campaign = Tale.Play(Ink);
        string before = Tale.Everything(campaign);

        Assert.Throws<ArgumentOutOfRangeException>(() => campaign.Choose(index));

        Assert.Equal(before, Tale.Everything(campaign));
    }

    [Fact]
    public void Nothing_can_be_taken_at_the_end() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Tale.Play(Ink, 1).Choose(0));

    [Fact]
    public void A_choice_between_locked_ones_is_the_one_that_is_taken() =>
        Assert.Equal("A desk.\nYou stay.", Tale.Told(Tale.Play(Ink, 1)));
}
