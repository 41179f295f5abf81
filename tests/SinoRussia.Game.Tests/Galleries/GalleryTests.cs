using SinoRussia.Game.Galleries;

namespace SinoRussia.Game.Tests.Galleries;

public sealed class GalleryTests
{
    private const string Ink = """
        # title: A year
        # family: Break; cold, torn
        # family: ; nobody
        # family: Empty;
        # family: Personal; gone, cold
        Begin. # scene: The hall
        + [Cold #id: a] -> cold
        + [Gone #id: b] -> gone
        === cold
        # scene: Nobody rang
        It is quiet. # achievement: forty_seconds
        The end. # ending: cold
        -> END
        === gone
        You go. # ending: gone # achievement: forty_seconds # achievement: two_coats
        -> extra
        === extra
        # scene: The garden
        Peas. # ending: late_peas
        -> END
        """;

    private static Gallery Gallery => Game.Galleries.Gallery.Of(Tale.Of(Ink));

    [Fact]
    public void Endings_of_a_family_stand_together_and_each_stands_once() =>
        Assert.Equal(
            ["cold Break", "torn Break", "gone Personal", "late_peas "],
            Gallery.Endings.Select(ending => $"{ending.Id} {ending.Family}")
        );

    [Fact]
    public void An_ending_is_called_by_the_scene_of_its_own_knot_else_by_its_id() =>
        Assert.Equal(["Nobody rang", "Torn", "Gone", "The garden"], Gallery.Endings.Select(ending => ending.Title));

    [Fact]
    public void An_achievement_is_there_once_however_often_it_can_be_earned() =>
        Assert.Equal(["forty_seconds", "two_coats"], Gallery.Achievements);

    [Fact]
    public void The_contract_reads_families_and_skips_what_is_none() =>
        Assert.Equal(["Break", "Personal"], StoryContract.Of(Tale.Of(Ink)).Families.Select(family => family.Name));

    [Fact]
    public void A_name_for_the_machine_becomes_words() =>
        Assert.Equal("Forty seconds", Wording.NameOf("forty_seconds"));
}
