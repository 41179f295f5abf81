using SinoRussia.Workshop.Comparing;

namespace SinoRussia.Workshop.Tests.Comparing;

public sealed class SaveDiffTests
{
    private const string Old = """
        # meter: trust; Trust; 0..100
        VAR trust = 50
        -> hall
        === hall ===
        A hall.
        * [Smile #id: smile]
          ~ trust = trust + 5
        * [Bow]
          You bow.
        - -> room
        === room ===
        A room.
        * [Sit #id: sit] You sit.
        * [Stand #id: stand] You stand.
        - * [Go home] Home.
          -> END
        """;

    [Fact]
    public void The_same_story_loads_every_save_by_state()
    {
        SaveDiffReport report = Diff(Old);
        Assert.True(report.SameStory);
        Assert.Equal(90, report.Saves);
        Assert.Equal(report.Saves, report.ByState);
    }

    [Fact]
    public void Prose_and_choices_above_change_nothing_for_a_replay()
    {
        SaveDiffReport report = Diff(
            Old.Replace("A hall.", "A great hall.\n* [Look around] You look.\n  -> hall", StringComparison.Ordinal)
        );
        Assert.Equal((report.Saves, 0, 0), (report.ByReplay, report.Parted, report.Changed));
    }

    [Fact]
    public void A_reworded_choice_survives_by_its_id_and_not_without()
    {
        Assert.Equal(0, Diff(Old.Replace("[Smile ", "[Grin ", StringComparison.Ordinal)).Parted);
        SaveDiffReport report = Diff(Old.Replace("[Bow]", "[Bow deeply]", StringComparison.Ordinal));
        PartingPlace place = Assert.Single(report.Partings);
        Assert.Equal(("hall", "Bow", 8), (place.Knot, place.Text, place.Line));
        Assert.Contains("an #id would carry it over", place.Why, StringComparison.Ordinal);
        Assert.Equal(["Smile #smile", "Bow deeply"], place.Offered);
        Assert.Equal(report.Parted, place.Saves);
        Assert.Equal(3 * place.Runs, place.Saves);
    }

    [Fact]
    public void A_decision_that_is_gone_is_named_with_a_way_to_it()
    {
        PartingPlace place = Diff(Old.Replace("* [Sit #id: sit] You sit.\n", "", StringComparison.Ordinal))
            .Partings.Single();
        Assert.Equal("sit", place.Id);
        Assert.Equal(1, place.Way.Choices[^1]);
        Assert.Equal(2, place.Way.Choices.Count);
    }

    [Fact]
    public void Meters_that_stand_elsewhere_are_counted() =>
        Assert.InRange(Diff(Old.Replace("+ 5", "+ 6", StringComparison.Ordinal)).Changed, 1, 90);

    [Fact]
    public void A_new_edition_that_fails_parts_ways()
    {
        SaveDiffReport report = Diff(Old.Replace("You sit.", "{1 / (trust - trust)}", StringComparison.Ordinal));
        Assert.Contains(report.Partings, place => place.Why.Contains("fails here", StringComparison.Ordinal));
    }

    [Fact]
    public void A_knot_with_another_name_is_said()
    {
        PartingPlace place = Diff(
            Old.Replace("hall", "lobby", StringComparison.Ordinal).Replace("[Bow]", "[Nod]", StringComparison.Ordinal)
        )
            .Partings.Single();
        Assert.Contains("the knot 'hall' is gone", place.Why, StringComparison.Ordinal);
    }

    private static SaveDiffReport Diff(string edited) =>
        SaveDiff.Run(Ink.Story(Old), Ink.Story(edited), new SaveDiffOptions { Runs = 30 });
}
