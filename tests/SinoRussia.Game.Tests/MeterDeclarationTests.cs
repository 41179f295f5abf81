using SinoRussia.Game.Meters;

namespace SinoRussia.Game.Tests;

public sealed class MeterDeclarationTests
{
    [Theory]
    [InlineData("trust; Trust; 0..100", 0, 100)]
    [InlineData("trust; Trust; -10..10", -10, 10)]
    [InlineData("trust; Trust; -10 .. -2", -10, -2)]
    [InlineData("trust; Trust; 0.5..1.5", 0.5, 1.5)]
    [InlineData("trust; Trust", 0, 100)]
    [InlineData("trust; Trust; ", 0, 100)]
    [InlineData("trust;Trust;0..7;more", 0, 7)]
    public void A_meter_has_the_range_that_is_declared(string declaration, double min, double max)
    {
        Meter meter = Assert.Single(Of(declaration).Meters);

        Assert.Equal((min, max), (meter.Min, meter.Max));
    }

    [Theory]
    [InlineData("")]
    [InlineData("trust")]
    [InlineData("; Trust; 0..100")]
    [InlineData("trust; Trust; 100..0")]
    [InlineData("trust; Trust; 5..5")]
    [InlineData("trust; Trust; 0-100")]
    [InlineData("trust; Trust; 0..")]
    [InlineData("trust; Trust; low..high")]
    [InlineData("trust; Trust; 0..NaN")]
    [InlineData("trust; Trust; 0..Infinity")]
    [InlineData("trust; Trust; -1e308..1e308")]
    public void A_broken_declaration_counts_as_absent(string declaration) => Assert.Empty(Of(declaration).Meters);

    [Fact]
    public void A_broken_declaration_leaves_the_others_alone()
    {
        StoryContract contract = StoryContract.Of(
            Tale.Of("# meter: a; A; 9..1\n# meter: b; B\n# bands: b\n# bands: ; x\nHello. -> END")
        );

        Assert.Equal("b", Assert.Single(contract.Meters).Name);
        Assert.Empty(contract.Meters[0].Bands);
    }

    [Fact]
    public void A_meter_without_a_label_goes_by_its_variable() =>
        Assert.Equal("trust", Assert.Single(Of("trust; ; 0..10").Meters).Label);

    [Fact]
    public void A_meter_over_a_missing_variable_stands_nowhere()
    {
        Campaign campaign = Tale.Play("# meter: ghost; Ghost\nHello.\n* [Go] Gone. -> END", 0);

        Assert.Null(campaign.Meters["ghost"]);
        Assert.Empty(campaign.Ledger.Effects);
    }

    [Theory]
    [InlineData("\"high\"")]
    [InlineData("-> elsewhere")]
    [InlineData("(gas)")]
    public void A_meter_over_a_variable_that_is_no_number_stands_nowhere(string value)
    {
        Campaign campaign = Tale.Play(
            $"# meter: odd; Odd\nLIST Goods = gas, oil\nVAR odd = {value}\nHello. -> END\n=== elsewhere\n-> END"
        );

        Assert.Null(campaign.Meters["odd"]);
        Assert.Equal(CampaignStatus.Ended, campaign.Status);
    }

    [Fact]
    public void A_true_counts_as_one() =>
        Assert.Equal(1, Tale.Play("# meter: m; M; 0..1\nVAR m = true\nHello. -> END").Meters["m"]);

    private static StoryContract Of(string declaration) =>
        StoryContract.Of(Tale.Of($"# meter: {declaration}\nHello. -> END"));
}
