using SinoRussia.Game.Forecasts;
using SinoRussia.Game.Meters;
using SinoRussia.Game.Records;

namespace SinoRussia.Game.Tests;

public sealed class WordingTests
{
    private static readonly Meter Trust = new("trust", "Trust", 0, 100, [new("Wary", 0, 50), new("Working", 50, 100)]);
    private static readonly Meter Plain = new("gas", "Gas", -1, 1, []);

    [Theory]
    [InlineData(47, "47")]
    [InlineData(-3, "-3")]
    [InlineData(0.5, "0.5")]
    [InlineData(1.239, "1.24")]
    [InlineData(-0.001, "0")]
    [InlineData(0, "0")]
    [InlineData(1000000, "1000000")]
    public void Numbers_have_two_decimals_at_most_and_no_minus_before_nothing(double value, string words) =>
        Assert.Equal(words, Wording.Number(value));

    [Fact]
    public void A_standing_names_the_band_where_there_is_one()
    {
        Assert.Equal("Trust 52 (Working)", Wording.Standing(Trust, 52));
        Assert.Equal("Gas 0.5", Wording.Standing(Plain, 0.5));
    }

    [Fact]
    public void A_move_is_a_sentence_that_ends_in_the_new_band()
    {
        Assert.Equal("Trust fell from 52 to 47: Wary.", Wording.Move(Trust, 52, 47));
        Assert.Equal("Trust rose from 47 to 52: Working.", Wording.Move(Trust, 47, 52));
        Assert.Equal("Gas rose from -0.5 to 0.25.", Wording.Move(Plain, -0.5, 0.25));
    }

    [Theory]
    [InlineData(CauseKind.Decision, "Sign", "Sign")]
    [InlineData(CauseKind.Echo, "Sign", "echo of: Sign")]
    [InlineData(CauseKind.Drift, "the market", "drift: the market")]
    [InlineData(CauseKind.Rival, "Levies", "Levies, left to others")]
    [InlineData(CauseKind.Rival, "", "left to others")]
    [InlineData(CauseKind.Opening, "Arrival", "Arrival")]
    [InlineData(CauseKind.Opening, "", "how things stood")]
    public void A_cause_says_why(CauseKind kind, string name, string words) =>
        Assert.Equal(words, Wording.Because(new Cause(kind, name, null)));

    [Theory]
    [InlineData(1, "Trust rises")]
    [InlineData(5.9, "Trust rises")]
    [InlineData(6, "Trust rises sharply")]
    [InlineData(-5, "Trust falls")]
    [InlineData(-6, "Trust falls sharply")]
    public void An_expected_move_is_sharp_from_six_hundredths_of_the_scale_on(double change, string words) =>
        Assert.Equal(words, Wording.Expected(Trust, change));

    [Fact]
    public void What_is_large_depends_on_the_scale()
    {
        Assert.False(Wording.IsLarge(Trust, 0.2));
        Assert.True(Wording.IsLarge(Plain, 0.2));
    }

    [Theory]
    [InlineData(-2, "high", "Orlov: Trust falls sharply (high confidence)")]
    [InlineData(-1, "", "Orlov: Trust falls")]
    [InlineData(0, "low", "Orlov: Trust does not move (low confidence)")]
    [InlineData(1, "", "Orlov: Trust rises")]
    [InlineData(2, "medium", "Orlov: Trust rises sharply (medium confidence)")]
    public void An_adviser_is_quoted_with_the_label_of_the_meter(int direction, string sure, string words) =>
        Assert.Equal(words, Wording.Expects(new AdviserForecast("Orlov", "trust", direction, sure), [Plain, Trust]));

    [Fact]
    public void A_meter_that_the_story_does_not_declare_goes_by_its_name() =>
        Assert.Equal("Orlov: steel rises", Wording.Expects(new AdviserForecast("Orlov", "steel", 1, ""), [Trust]));
}
