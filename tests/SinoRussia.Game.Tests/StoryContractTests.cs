using SinoRussia.Game.Meters;

namespace SinoRussia.Game.Tests;

public sealed class StoryContractTests
{
    [Fact]
    public void A_story_without_tags_is_plain_ink()
    {
        StoryContract contract = StoryContract.Of(Tale.Of("Hello. -> END"));

        Assert.Equal("t", contract.Title);
        Assert.Equal("", contract.Author);
        Assert.Empty(contract.Meters);
        Assert.Equal("", contract.TurnVariable);
        Assert.Equal("Turn", contract.TurnLabel);
        Assert.Equal("", contract.DateVariable);
    }

    [Fact]
    public void Every_global_tag_is_read()
    {
        StoryContract contract = StoryContract.Of(
            Tale.Of(
                """
                # title: The Desk
                # author: A. Writer
                # meter: trust; Trust; 0..100
                # bands: trust; Cold, Warm
                # turn: quarter; Quarter
                # date: date_label
                VAR trust = 50
                VAR quarter = 1
                VAR date_label = "Q3 2025"
                Hello. -> END
                """
            )
        );

        Assert.Equal("The Desk", contract.Title);
        Assert.Equal("A. Writer", contract.Author);
        Assert.Equal("quarter", contract.TurnVariable);
        Assert.Equal("Quarter", contract.TurnLabel);
        Assert.Equal("date_label", contract.DateVariable);
        Meter meter = Assert.Single(contract.Meters);
        Assert.Equal(("trust", "Trust", 0.0, 100.0), (meter.Name, meter.Label, meter.Min, meter.Max));
        Assert.Equal([new Band("Cold", 0, 50), new Band("Warm", 50, 100)], meter.Bands);
    }

    [Fact]
    public void A_value_may_hold_colons() => Assert.Equal("Act: One", Of("# title: Act: One").Title);

    [Fact]
    public void An_empty_title_gives_the_name_of_the_file() => Assert.Equal("t", Of("# title:").Title);

    [Fact]
    public void Any_number_of_meters_is_kept_in_order()
    {
        IEnumerable<string> tags = Enumerable.Range(0, 40).Select(i => $"# meter: m{i}; Meter {i}; 0..10");

        StoryContract contract = Of(string.Join('\n', tags));

        Assert.Equal(Enumerable.Range(0, 40).Select(i => $"m{i}"), contract.Meters.Select(meter => meter.Name));
    }

    [Fact]
    public void The_first_declaration_of_a_meter_counts()
    {
        StoryContract contract = Of("# meter: trust; Trust; 0..10\n# meter: trust; Other; 0..20");

        Assert.Equal(("Trust", 10.0), (contract.Meters[0].Label, Assert.Single(contract.Meters).Max));
    }

    [Fact]
    public void An_unlabelled_turn_is_a_Turn() => Assert.Equal("Turn", Of("# turn: quarter;").TurnLabel);

    private static StoryContract Of(string tags) => StoryContract.Of(Tale.Of($"{tags}\nHello. -> END"));
}
