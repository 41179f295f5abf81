using SinoRussia.Game;
using SinoRussia.Narrative;
using SinoRussia.Saves.Format;
using SinoRussia.Saves.Slots;

namespace SinoRussia.Saves.Tests;

/// <summary>On a real small disk: mount a tmpfs of 64 kB and name it in <c>SINORUSSIA_SMALL_DISK</c>.</summary>
public sealed class SmallDiskTests
{
    [Fact]
    public void A_campaign_that_fills_the_disk_keeps_its_last_save_and_can_be_played_on()
    {
        string? disk = Environment.GetEnvironmentVariable("SINORUSSIA_SMALL_DISK");
        Assert.SkipUnless(Directory.Exists(disk), "no small disk given");
        Story story = Stories.Of(
            "VAR n = 0\n-> loop\n=== loop\n+ [On]\n~ n++\n{n} {\"the disk fills up, word by word\"}\n-> loop"
        );
        SaveStore store = new(Path.Combine(disk!, Guid.NewGuid().ToString("N")));
        int saved = 0;
        using SavedCampaign game = SavedCampaign.Start(store, story, "loop", 1);
        while (game.LastProblem is null)
        {
            saved = game.Campaign.Journal.Count;
            game.Choose(0);
        }

        Assert.EndsWith("the disk is full.", game.LastProblem, StringComparison.Ordinal);
        Assert.True(saved > 10);
        game.Choose(0);
        Assert.Equal(CampaignStatus.Deciding, game.Campaign.Status);
        SaveReading reading = store.Read(game.Slot);
        Assert.Equal(ReadStatus.Ok, reading.Status);
        Assert.InRange(reading.File!.Record.Journal.Count, saved, game.Campaign.Journal.Count);
        Assert.DoesNotContain(
            Directory.EnumerateFiles(store.Folder),
            file => file.EndsWith(".tmp", StringComparison.Ordinal)
        );
        Directory.Delete(store.Folder, recursive: true);
    }
}
