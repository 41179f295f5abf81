using SinoRussia.Game.Galleries;
using SinoRussia.Saves.Profiles;

namespace SinoRussia.Saves.Tests.Profiles;

public sealed class AcrossAchievementTests
{
    private static readonly AcrossCampaign[] Campaigns =
    [
        new("west", [new EndingFamily("Break", ["cold"])], [new("two_ends", ["Break"]), new("alone", ["cold"])]),
        new("east", [], [new("opposite", ["mirror"]), new("two_ends", ["torn", "lost"])]),
        new("south", [], [new("opposite", ["mirror"])]),
    ];

    [Fact]
    public void What_only_one_campaign_declares_is_not_across_campaigns() =>
        Assert.Equal(["two_ends", "opposite"], Of(Profile.Empty).Select(one => one.Id));

    [Fact]
    public void It_is_earned_when_the_part_of_each_campaign_is_found()
    {
        Profile half = Profile.Empty.With(CampaignFinds.None("west") with { Endings = ["cold"] });
        Assert.Equal(("west", "east"), (Assert.Single(Of(half)[0].Found), Assert.Single(Of(half)[0].Missing)));
        Assert.False(Of(half)[0].IsEarned);
        Profile whole = half.With(CampaignFinds.None("east") with { Achievements = ["lost"] });
        Assert.True(Of(whole)[0].IsEarned);
        Assert.Equal("Two ends", Of(whole)[0].Title);
    }

    [Fact]
    public void An_ending_of_the_same_name_elsewhere_is_no_part_of_it() =>
        Assert.Empty(Of(Profile.Empty.With(CampaignFinds.None("south") with { Endings = ["cold"] }))[0].Found);

    [Fact]
    public void The_mirror_counts_where_a_game_was_finished_against_it()
    {
        Profile profile = Profile
            .Empty.With(CampaignFinds.None("east") with { IsMirrored = true })
            .With(CampaignFinds.None("south"));
        Assert.Equal(["east"], Of(profile)[1].Found);
    }

    private static IReadOnlyList<AcrossAchievement> Of(Profile profile) => AcrossAchievement.Of(Campaigns, profile);
}
