using SinoRussia.Game;
using SinoRussia.Game.Mirrors;
using SinoRussia.Narrative;
using SinoRussia.Narrative.Compilation;
using SinoRussia.Saves.Profiles;

namespace SinoRussia.Saves.Tests.Profiles;

public sealed class ProfileKeeperTests
{
    private const string Ink = """
        # meter: trust; Trust; 0..100
        VAR trust = 50
        Who? # codex: who
        + [He builds. #id: persona_builder]
        - Well. # achievement: asked
        + [End #id: end]
            ~ trust = 20
            -> out
        + [End well #id: end_well]
            -> out
        === out
        Over. # ending: {trust < 30: cold|warm}
        -> END
        """;

    private readonly ProfileStore _store = new(null);
    private readonly StoppedClock _clock = new();

    private CampaignFinds Finds => _store.Profile.Of("k");

    [Fact]
    public void Achievements_entries_endings_and_the_persona_are_noted_when_they_are_reached()
    {
        ProfileKeeper keeper = new(_store, _clock);
        Campaign campaign = Campaign.Start(Story(), 1);
        Assert.True(keeper.Note("k", campaign));
        Assert.Equal(["who"], Finds.Codex);
        Assert.Empty(Finds.Achievements);
        campaign.Choose(0);
        keeper.Note("k", campaign);
        Assert.Equal(["asked"], Finds.Achievements);
        Assert.Empty(Finds.Endings);
        campaign.Choose(0);
        keeper.Note("k", campaign);
        Assert.Equal(["cold"], Finds.Endings);
        Assert.Equal(Persona.Watcher, Finds.Persona);
        Assert.NotNull(Finds.FinishedAt);
    }

    [Fact]
    public void What_was_found_stays_found_when_the_decision_is_taken_back()
    {
        ProfileKeeper keeper = new(_store, _clock);
        Campaign campaign = Finished(0);
        keeper.Note("k", campaign);
        Campaign back = campaign.Undo();
        keeper.Note("k", back);
        back.Choose(1);
        keeper.Note("k", back);
        Assert.Equal(["cold", "warm"], Finds.Endings);
        Assert.Equal(Persona.Patient, Finds.Persona);
    }

    [Fact]
    public void A_finished_game_that_is_opened_again_is_not_finished_again()
    {
        new ProfileKeeper(_store, _clock).Note("k", Finished(0));
        new ProfileKeeper(_store, _clock).Note("k", Finished(1));
        Assert.Equal(["cold", "warm"], Finds.Endings);
        Assert.Equal(Persona.Watcher, Finds.Persona);
    }

    [Theory]
    [InlineData(Persona.Builder, true)]
    [InlineData(Persona.Trader, false)]
    public void A_game_across_from_who_the_player_was_elsewhere_counts_as_mirrored_once_finished(
        Persona earned,
        bool isMirrored
    )
    {
        _store.Update(profile =>
            profile.With(CampaignFinds.None("other") with { Persona = earned, FinishedAt = _clock.GetUtcNow() })
        );
        ProfileKeeper keeper = new(_store, _clock);
        Campaign campaign = Campaign.Start(Story(), 1);
        campaign.Choose(0);
        keeper.Note("k", campaign);
        Assert.False(Finds.IsMirrored);
        campaign.Choose(0);
        keeper.Note("k", campaign);
        Assert.Equal(isMirrored, Finds.IsMirrored);
    }

    private static Campaign Finished(int way)
    {
        Campaign campaign = Campaign.Start(Story(), 1);
        campaign.Choose(0);
        campaign.Choose(way);
        return campaign;
    }

    private static Story Story() =>
        StoryCompiler.Compile("k.ink", new MemoryFiles(new Dictionary<string, string> { ["k.ink"] = Ink })).Story!;
}
