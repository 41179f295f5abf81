using SinoRussia.Game.Forecasts;

namespace SinoRussia.Game.Tests;

public sealed class AdviserForecastTests
{
    private const string Ink = """
        # meter: trust; Trust
        VAR trust = 50
        * [Sign #forecast: Orlov; trust ++; high #forecast: Wen; trust -; low #forecast: nonsense]
          ~ trust += 5
          Signed.
        * [Wait]
          ~ trust -= 5
          Time goes by.
        - -> END
        """;

    [Fact]
    public void An_analyst_hears_the_advisers_and_no_more()
    {
        IReadOnlyList<Forecast> forecasts = Tale.Play(Ink).Forecasts(Difficulty.Analyst);

        Assert.Equal([new("Orlov", "trust", 2, "high"), new("Wen", "trust", -1, "low")], forecasts[0].Advisers);
        Assert.Empty(forecasts[1].Advisers);
        Assert.All(forecasts, forecast => Assert.Empty(forecast.Expected));
    }

    [Fact]
    public void Who_is_briefed_hears_both()
    {
        Forecast forecast = Tale.Play(Ink).Forecasts(Difficulty.Briefed)[0];

        Assert.Equal(2, forecast.Advisers.Count);
        Assert.Equal([new("trust", 5)], forecast.Expected);
    }

    [Fact]
    public void Who_is_blind_hears_nothing() =>
        Assert.All(Tale.Play(Ink).Forecasts(Difficulty.Blind), forecast => Assert.Equal(Forecast.None, forecast));

    [Theory]
    [InlineData("Orlov; trust ++; high", 2, "high")]
    [InlineData("Orlov; trust +; medium", 1, "medium")]
    [InlineData("Orlov; trust 0; low", 0, "low")]
    [InlineData("Orlov;trust  -", -1, "")]
    [InlineData(" Orlov ; trust -- ; ", -2, "")]
    public void A_forecast_of_the_contracts_form_is_read(string value, int direction, string confidence) =>
        Assert.Equal(new AdviserForecast("Orlov", "trust", direction, confidence), AdviserForecast.Parse(value));

    [Theory]
    [InlineData("")]
    [InlineData("Orlov")]
    [InlineData("Orlov; trust")]
    [InlineData("Orlov; trust +++; high")]
    [InlineData("Orlov; trust up; high")]
    [InlineData("Orlov; trust + +; high")]
    [InlineData("Orlov; +; high")]
    [InlineData("; trust +; high")]
    [InlineData("Orlov; trust +; certain")]
    public void Any_other_form_is_none(string value) => Assert.Null(AdviserForecast.Parse(value));
}
