using System.Globalization;
using System.Text.Json;

namespace SinoRussia.Tests;

public sealed class SavesTests : IDisposable
{
    private readonly Desk _desk = new();
    private readonly string _office;

    public SavesTests()
    {
        _office = _desk.Put("office.ink", Tales.Office);
        _desk.Play(_office, "1\n2\n", "--slot", "mine", "--seed", "7");
    }

    [Fact]
    public void List_says_so_where_there_is_nothing()
    {
        using Desk empty = new();
        Assert.Equal("No saved games yet.\n", empty.Run("saves", "list").IsClean().Output);
        Assert.Equal("[]\n", empty.Run("saves", "list", "--json").IsClean().Output);
        Assert.False(Directory.Exists(empty.Data));
    }

    [Fact]
    public void List_gives_a_line_for_each_slot_the_latest_first()
    {
        Thread.Sleep(5);
        _desk.Play(_office, "4\n", "--slot", "over");
        string[] lines = _desk.Run("saves", "list").IsClean().OutputLines;
        Assert.Matches(@"^over  20\d\d-\d\d-\d\d \d\d:\d\d  ok  The Office, Q2 2025, 1 decision, over$", lines[0]);
        Assert.Matches(@"^mine  20\d\d-\d\d-\d\d \d\d:\d\d  ok  The Office, Q1 2025, 2 decisions$", lines[1]);
    }

    [Fact]
    public void List_as_json_is_what_the_contract_says()
    {
        using JsonDocument json = JsonDocument.Parse(_desk.Run("saves", "list", "--json").IsClean().Output);
        JsonElement slot = json.RootElement.EnumerateArray().Single();
        Assert.Equal("mine", slot.GetProperty("slot").GetString());
        Assert.StartsWith("office-", slot.GetProperty("campaign").GetString(), StringComparison.Ordinal);
        Assert.Equal("Q1 2025", slot.GetProperty("date").GetString());
        Assert.Equal(1, slot.GetProperty("turn").GetInt32());
        Assert.Equal(2, slot.GetProperty("decisions").GetInt32());
        Assert.Equal(58, slot.GetProperty("meters").GetProperty("trust").GetDouble());
        Assert.Equal("ok", slot.GetProperty("status").GetString());
        DateTime saved = DateTime.Parse(
            slot.GetProperty("savedAt").GetString()!,
            null,
            DateTimeStyles.AdjustToUniversal
        );
        Assert.InRange(DateTime.UtcNow - saved, TimeSpan.FromSeconds(-1), TimeSpan.FromMinutes(1));
    }

    [Fact]
    public void Show_tells_decisions_and_moves()
    {
        string text = _desk.Run("saves", "show", "mine").IsClean().Output;
        Assert.StartsWith("mine: The Office, Q1 2025\n", text, StringComparison.Ordinal);
        Assert.Contains("seed 7; 2 decisions.", text, StringComparison.Ordinal);
        Assert.Contains("   1  Q1 2025   Smile\n          trust 50 to 60: Smile\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_as_json_is_the_save()
    {
        using JsonDocument json = JsonDocument.Parse(_desk.Run("saves", "show", "mine", "--json").IsClean().Output);
        Assert.Equal("sinorussia-save", json.RootElement.GetProperty("format").GetString());
        Assert.Equal(2, json.RootElement.GetProperty("journal").GetArrayLength());
    }

    [Fact]
    public void Delete_takes_the_slot_and_its_backup()
    {
        _desk.Run("saves", "delete", "mine").IsClean();
        Assert.Empty(Directory.GetFiles(_desk.Saves, "mine*"));
    }

    [Fact]
    public void Restore_brings_the_backup_back()
    {
        _desk.Run("saves", "restore", "mine").IsClean();
        Assert.Contains(", 1 decision\n", _desk.Run("saves", "list").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_backup_that_stands_alone_can_be_restored_and_deleted()
    {
        File.Delete(Path.Combine(_desk.Saves, "mine.json"));
        _desk.Run("saves", "show", "mine").Complains(1, "saves restore mine");
        _desk.Run("saves", "restore", "mine").IsClean();
        File.Delete(Path.Combine(_desk.Saves, "mine.json"));
        _desk.Run("saves", "delete", "mine").IsClean();
        Assert.Empty(Directory.GetFiles(_desk.Saves, "mine.*"));
    }

    [Theory]
    [InlineData("show")]
    [InlineData("delete")]
    [InlineData("restore")]
    public void A_slot_that_is_not_there_is_wrong_usage(string verb)
    {
        _desk.Run("saves", verb, "yours").Complains(2, "there is no slot 'yours'");
        _desk.Run("saves", verb, "../mine").Complains(1, "slot's name");
    }

    [Fact]
    public void A_slot_without_a_backup_cannot_be_restored()
    {
        File.Delete(Path.Combine(_desk.Saves, "mine.json.bak"));
        _desk.Run("saves", "restore", "mine").Complains(1, "There is no");
    }

    public void Dispose() => _desk.Dispose();
}
