using System.Text.Json;

namespace SinoRussia.Tests;

public sealed class PlaytestTests : IDisposable
{
    private readonly Desk _desk = new();

    [Fact]
    public void A_recording_passes_until_the_story_changes_and_can_then_be_updated()
    {
        string office = _desk.Put("office.ink", Tales.Office);
        string test = _desk["a.playtest"];
        _desk.Run("test", "--record", office, "--choices", "1,2,4", "--seed", "5", "-o", test).IsClean();
        Assert.Contains("story: office.ink\n", File.ReadAllText(test), StringComparison.Ordinal);
        Assert.Contains(
            "1 passed, 0 failed",
            _desk.Run("test", _desk.Folder).IsClean().Output,
            StringComparison.Ordinal
        );

        _desk.Put("office.ink", Tales.Office.Replace("Nobody asks.", "Nobody cares.", StringComparison.Ordinal));
        Answer failed = _desk.Run("test", _desk.Folder);
        Assert.Equal(1, failed.Code);
        Assert.Contains("    - Nobody asks.\n    + Nobody cares.\n", failed.Output, StringComparison.Ordinal);
        using JsonDocument json = JsonDocument.Parse(_desk.Run("test", _desk.Folder, "--json").Output);
        Assert.Equal(1, json.RootElement.GetProperty("failed").GetInt32());

        Assert.Equal(0, _desk.Run("test", _desk.Folder, "--update").Code);
        _desk.Run("test", test).IsClean();
    }

    [Fact]
    public void Play_records_what_is_played()
    {
        string office = _desk.Put("office.ink", Tales.Office);
        _desk.Play(office, "1\n4\n", "--record", _desk["b.playtest"]).IsClean();
        Assert.Contains("take: #leave\n", File.ReadAllText(_desk["b.playtest"]), StringComparison.Ordinal);
        _desk.Run("test", _desk["b.playtest"]).IsClean();
    }

    [Fact]
    public void A_campaign_is_named_by_its_name()
    {
        _desk.Put("c.playtest", "story: kremlin\nseed: 1\nchoice: 1\n");
        _desk.Run("test", _desk.Folder).IsClean();
    }

    [Fact]
    public void A_broken_playtest_or_story_is_a_failure()
    {
        _desk.Put("d.playtest", "story: nowhere.ink\nexpect: x\n");
        _desk.Put("e.playtest", "sotry: office.ink\n");
        _desk.Put("bad.ink", "-> nowhere\n");
        _desk.Put("f.playtest", "story: bad.ink\n");
        Answer answer = _desk.Run("test", _desk.Folder);
        Assert.Equal(1, answer.Code);
        Assert.Contains("0 passed, 3 failed", answer.Output, StringComparison.Ordinal);
        Assert.Contains("bad.ink:1:", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void No_playtest_at_all_is_said() => _desk.Run("test", _desk.Folder).Complains(2, "no playtest");

    public void Dispose() => _desk.Dispose();
}
