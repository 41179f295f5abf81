using CsCheck;
using SinoRussia.Game.Meters;

namespace SinoRussia.Game.Tests;

public sealed class BandTests
{
    [Fact]
    public void Bands_are_of_equal_width_and_cover_the_scale() =>
        Gen.Select(Gen.Int[-1000, 1000], Gen.Int[1, 1000], Gen.Int[1, 12])
            .Sample(
                (min, width, count) =>
                {
                    Meter meter = Declared(min, min + width, count);

                    Assert.Equal(count, meter.Bands.Count);
                    Assert.Equal(min, meter.Bands[0].From);
                    Assert.Equal(min + width, meter.Bands[^1].To, 9);
                    Assert.All(meter.Bands, band => Assert.Equal((double)width / count, band.To - band.From, 9));
                    Assert.All(
                        meter.Bands.Zip(meter.Bands.Skip(1)),
                        pair => Assert.Equal(pair.First.To, pair.Second.From)
                    );
                },
                iter: 60
            );

    [Theory]
    [InlineData(-5, "Rupture")]
    [InlineData(0, "Rupture")]
    [InlineData(14, "Rupture")]
    [InlineData(15, "Cold")]
    [InlineData(47, "Working")]
    [InlineData(85, "Close")]
    [InlineData(86, "Captured")]
    [InlineData(100, "Captured")]
    [InlineData(500, "Captured")]
    public void A_value_lies_in_the_band_around_it_and_beyond_the_scale_in_the_last(double value, string band)
    {
        Meter meter = DeclaredAs("0..100", "Rupture, Cold, Wary, Working, Warm, Close, Captured");

        Assert.Equal(band, meter.BandAt(value)?.Name);
    }

    [Fact]
    public void A_lower_end_is_in_the_band_and_an_upper_end_in_the_next()
    {
        Meter meter = DeclaredAs("-10..10", "Low, High");

        Assert.Equal(("Low", "High"), (meter.BandAt(-10)?.Name, meter.BandAt(0)?.Name));
    }

    [Fact]
    public void A_stray_comma_makes_no_band() =>
        Assert.Equal(["A", "B"], DeclaredAs("0..10", "A, , B,").Bands.Select(band => band.Name));

    [Fact]
    public void A_meter_without_bands_has_none() => Assert.Null(DeclaredAs("0..10", ",").BandAt(5));

    [Theory]
    [InlineData(-20, 0)]
    [InlineData(-10, 0)]
    [InlineData(0, 0.5)]
    [InlineData(5, 0.75)]
    [InlineData(11, 1)]
    public void A_share_is_how_far_up_the_scale_a_value_is(double value, double share) =>
        Assert.Equal(share, DeclaredAs("-10..10", "A").Share(value));

    private static Meter Declared(int min, int max, int count) =>
        DeclaredAs($"{min}..{max}", string.Join(',', Enumerable.Range(0, count).Select(i => $"b{i}")));

    private static Meter DeclaredAs(string range, string bands) =>
        Assert.Single(StoryContract.Of(Tale.Of($"# meter: m; M; {range}\n# bands: m; {bands}\nHello. -> END")).Meters);
}
