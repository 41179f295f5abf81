using System.Text;
using SinoRussia.Saves.Format;
using SinoRussia.Saves.Slots;

namespace SinoRussia.Saves.Tests;

public sealed class SaveTransferTests : IDisposable
{
    private readonly TestFolder _here = new();
    private readonly TestFolder _there = new();

    public void Dispose()
    {
        _here.Dispose();
        _there.Dispose();
    }

    [Fact]
    public void A_slot_travels_by_file_byte_for_byte()
    {
        _here.Store.Write("a", Samples.Save(2));

        Assert.Null(new SaveTransfer(_here.Store).Export("a", _here["parcel.sav"]));
        SaveReading reading = new SaveTransfer(_there.Store).Import(_here["parcel.sav"], "b");

        Assert.Equal(ReadStatus.Ok, reading.Status);
        Assert.Equal(File.ReadAllBytes(_here["a.json"]), File.ReadAllBytes(_there["b.json"]));
    }

    [Fact]
    public void A_file_that_is_there_is_replaced_only_when_told()
    {
        SaveTransfer transfer = new(_here.Store);
        _here.Store.Write("a", Samples.Save(2));
        File.WriteAllText(_here["letter"], "dear all");

        Assert.Contains("there already", transfer.Export("a", _here["letter"]), StringComparison.Ordinal);
        Assert.Equal("dear all", File.ReadAllText(_here["letter"]));
        Assert.Null(transfer.Export("a", _here["letter"], replace: true));
        Assert.Equal(ReadStatus.Ok, SaveFile.Load(_here["letter"]).Status);
    }

    [Fact]
    public void A_slot_that_is_there_is_replaced_only_when_told_and_kept_beside()
    {
        SaveTransfer transfer = new(_here.Store);
        _here.Store.Write("a", Samples.Save(2));
        File.WriteAllBytes(_here["parcel"], Samples.Save(1, seed: 9).ToBytes());

        Assert.Contains("taken", transfer.Import(_here["parcel"], "A").Problem, StringComparison.Ordinal);
        Assert.Equal(7, _here.Store.Read("a").File!.Record.Seed);
        Assert.Equal(ReadStatus.Ok, transfer.Import(_here["parcel"], "A", replace: true).Status);
        Assert.Equal(9, _here.Store.Read("a").File!.Record.Seed);
        Assert.Equal(7, SaveFile.Load(_here["a.json.kept-1"]).File!.Record.Seed);
    }

    [Fact]
    public void A_hostile_file_reaches_no_slot()
    {
        byte[] whole = Samples.Save(2).ToBytes();
        byte[][] hostile =
        [
            [],
            whole[..^9],
            Encoding.UTF8.GetBytes("{\"a\":" + new string('[', 100_000)),
            Samples.Forge(json => json["version"] = 7),
            Samples.Forge(json => json["story"]!["$type"] = "System.Object"),
            Samples.Forge(json => json["campaign"] = "../../etc/passwd"),
            Encoding.UTF8.GetBytes("PK\u0003\u0004"),
        ];
        foreach (byte[] bytes in hostile)
        {
            File.WriteAllBytes(_here["parcel"], bytes);
            SaveReading reading = new SaveTransfer(_here.Store).Import(_here["parcel"], "a");
            Assert.NotEqual(ReadStatus.Ok, reading.Status);
            Assert.EndsWith(".", reading.Problem, StringComparison.Ordinal);
        }

        Assert.Empty(_here.Store.List());
    }

    [Fact]
    public void A_slot_that_is_played_is_not_replaced()
    {
        _here.Store.Write("a", Samples.Save(2));
        File.WriteAllBytes(_here["parcel"], Samples.Save(1).ToBytes());
        using SlotLock guard = _here.Store.Lock("a");

        Assert.Contains(
            "being played",
            new SaveTransfer(_here.Store).Import(_here["parcel"], "a", replace: true).Problem,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_autosave_takes_its_own_story_alone()
    {
        File.WriteAllBytes(_here["parcel"], Samples.Save(1).ToBytes());
        SaveTransfer transfer = new(_here.Store);

        Assert.Contains(
            "another story",
            transfer.Import(_here["parcel"], "autosave-kremlin").Problem,
            StringComparison.Ordinal
        );
        Assert.Equal(ReadStatus.Ok, transfer.Import(_here["parcel"], "autosave-desk").Status);
    }

    [Fact]
    public void A_story_in_a_file_is_known_again_in_another_folder()
    {
        string here = StoryKey.OfPath("/home/a/desk.ink");
        string there = StoryKey.OfPath("/srv/b/desk.ink");
        SavedCampaign.Start(_here.Store, Stories.Of(Stories.Desk), here, 7, "mine").Dispose();

        Resumption moved = SavedCampaign.Resume(_here.Store, Stories.Of(Stories.Desk), there, "mine");
        moved.Game?.Dispose();
        Resumption other = SavedCampaign.Resume(
            _here.Store,
            Stories.Of(Stories.Desk),
            StoryKey.OfPath("/srv/b/chair.ink"),
            "mine"
        );

        Assert.Equal(ResumeStatus.Exact, moved.Status);
        Assert.Equal(ResumeStatus.OtherStory, other.Status);
    }
}
