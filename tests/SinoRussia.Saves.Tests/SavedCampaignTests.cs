using SinoRussia.Narrative;
using SinoRussia.Saves.Format;

namespace SinoRussia.Saves.Tests;

public sealed class SavedCampaignTests : IDisposable
{
    private readonly TestFolder _folder = new();
    private readonly Story _desk = Stories.Of(Stories.Desk);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public void Going_on_is_exactly_where_one_stopped(int decisions)
    {
        string before;
        using (SavedCampaign game = SavedCampaign.Start(_folder.Store, _desk, "desk", 7))
        {
            for (int i = 0; i < decisions; i++)
            {
                game.Choose(0);
            }

            Assert.Null(game.LastProblem);
            before = Picture.Of(game.Campaign);
        }

        Resumption outcome = SavedCampaign.Resume(_folder.Store, Stories.Of(Stories.Desk), "desk");

        Assert.Equal(ResumeStatus.Exact, outcome.Status);
        using SavedCampaign resumed = outcome.Game!;
        Assert.Equal(before, Picture.Of(resumed.Campaign));
    }

    [Fact]
    public void A_saved_and_resumed_campaign_goes_the_way_an_unbroken_one_goes()
    {
        using SavedCampaign unbroken = SavedCampaign.Start(_folder.Store, _desk, "desk", 7, "unbroken");
        SavedCampaign.Start(_folder.Store, _desk, "desk", 7).Dispose();
        for (int i = 0; i < 6; i++)
        {
            unbroken.Choose(i % 2);
            using SavedCampaign resumed = SavedCampaign.Resume(_folder.Store, _desk, "desk").Game!;
            resumed.Choose(i % 2);
            Assert.Equal(Picture.Of(unbroken.Campaign), Picture.Of(resumed.Campaign));
        }

        Assert.Equal(ReadStatus.Ok, _folder.Store.ReadBackup("autosave-desk").Status);
    }
}
