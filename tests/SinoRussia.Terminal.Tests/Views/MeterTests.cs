using SinoRussia.Terminal.Prose;
using SinoRussia.Terminal.Themes;
using SinoRussia.Terminal.Views;
using SinoRussia.Testing;

namespace SinoRussia.Terminal.Tests.Views;

public class MeterTests
{
    private static MeterReading Meter(
        string label,
        double value,
        double change = 0,
        double minimum = 0,
        double maximum = 100,
        string band = "Wary"
    ) => new(label, label[..1], value, minimum, maximum, band, change, [50, 55, value - change, value], 0);

    private static MeterReading[] Four =>
        [
            Meter("Trust", 61, 6),
            Meter("Dependence", 47, -2, band: "Tight"),
            Meter("Influence", 45, band: "Present"),
            Meter("Mood", -3, -1, -10, 10, "Sour"),
        ];

    [Fact]
    public void Meters_show_name_value_change_bar_band_and_recent_values()
    {
        using Shown<MeterView> shown = new(look => new MeterView(look), 24, 16);
        shown.View.Show(Four);
        shown.Stage.Draw();
        Snapshot.Match(shown.Stage.Screen, "meters-four");
    }

    [Fact]
    public void In_ascii_meters_are_ascii()
    {
        using Shown<MeterView> shown = new(look => new MeterView(look), 24, 16, Looks.Ascii);
        shown.View.Show(Four);
        shown.Stage.Draw();
        Assert.All(shown.Screen, sign => Assert.InRange(sign, '\n', '~'));
        Snapshot.Match(shown.Stage.Screen, "meters-four-ascii");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(12)]
    [InlineData(40)]
    public void Any_number_of_meters_fits(int count)
    {
        using Shown<MeterView> shown = new(look => new MeterView(look), 24, 16);
        shown.View.Show([.. Enumerable.Range(1, count).Select(at => Meter($"Meter {at}", at))]);
        shown.Stage.Draw();
        Assert.All(shown.Stage.Rows, row => Assert.Equal(24, Columns.Of(row)));
        if (count > 0)
            Assert.Contains("Meter 1", shown.Screen, StringComparison.Ordinal);
        if (count == 40)
            Assert.Contains("and 25 more", shown.Screen, StringComparison.Ordinal);
    }

    [Fact]
    public void The_strip_is_one_line_of_letters_values_changes_and_bars()
    {
        using Shown<MeterStrip> shown = new(look => new MeterStrip(look), 80, 1);
        shown.View.Show(Four);
        shown.Stage.Draw();
        Assert.Equal(1, shown.View.RowsNeeded(80));
        Snapshot.Match(shown.Stage.Screen, "strip-four");
    }

    [Theory]
    [InlineData(80, 12, 2)]
    [InlineData(60, 4, 1)]
    [InlineData(60, 0, 0)]
    [InlineData(60, 12, 2)]
    [InlineData(60, 40, 3)]
    public void The_strip_takes_more_rows_only_for_very_many(int width, int count, int rows)
    {
        using Shown<MeterStrip> shown = new(look => new MeterStrip(look), width, 3);
        shown.View.Show([.. Enumerable.Range(1, count).Select(at => Meter($"{(char)('A' + (at % 26))}", at))]);
        shown.Stage.Draw();
        Assert.Equal(rows, shown.View.RowsNeeded(width));
        Assert.All(shown.Stage.Rows, row => Assert.Equal(width, Columns.Of(row)));
    }

    [Theory]
    [InlineData(0, "")]
    [InlineData(0.001, "▏")]
    [InlineData(0.5, "████")]
    [InlineData(0.55, "████▍")]
    [InlineData(1, "████████")]
    [InlineData(7, "████████")]
    public void A_bar_is_exact_to_an_eighth(double share, string bar) =>
        Assert.Equal(bar, MeterDrawing.Bar(share, 8, GlyphSet.Unicode));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e300)]
    [InlineData(-5)]
    public void A_value_outside_its_range_or_no_number_at_all_is_drawn(double value)
    {
        using Shown<MeterView> shown = new(look => new MeterView(look), 24, 4);
        shown.View.Show([Meter("Odd", value, value), Meter("Empty range", 3, 0, 5, 5)]);
        shown.Stage.Draw();
        Assert.Contains("Odd", shown.Screen, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Trust,Dependence,Influence,Standing", "T,D,I,S")]
    [InlineData("Trust,Treasury", "Tru,Tre")]
    [InlineData("Same,Same", "S1,S2")]
    [InlineData("信任,依赖", "信,依")]
    [InlineData("T,Trust", "T1,Tr")]
    public void Short_names_tell_meters_apart(string labels, string letters) =>
        Assert.Equal(letters.Split(','), MeterLetters.For(labels.Split(',')));

    [Fact]
    public void Late_moves_show_what_which_and_how_much()
    {
        using Shown<LedgerView> shown = new(look => new LedgerView(look), 24, 4);
        shown.View.Show([
            new("Joint audit of everything", "T", 6),
            new("Export waiver", "D", 2),
            new("李代表的备忘录很长", "T", -12.5),
        ]);
        shown.Stage.Draw();
        Assert.All(shown.Stage.Rows, row => Assert.Equal(24, Columns.Of(row)));
        Snapshot.Match(shown.Stage.Screen, "ledger");
    }
}
