using System.Text.Json;

namespace SinoRussia.Tests;

public sealed class SavesVerifyTests : IDisposable
{
    private readonly Desk _desk = new();

    public SavesVerifyTests() =>
        _desk.Play(_desk.Put("office.ink", Tales.Office), "1\n2\n", "--slot", "mine", "--seed", "7");

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void Whole_slots_are_clean()
    {
        Assert.Equal(
            "mine  ok  whole, 2 decisions.\n1 slot, none damaged.\n",
            _desk.Run("saves", "verify").IsClean().Output
        );
        JsonElement slot = Json(0)[0];
        Assert.Equal("mine", slot.GetProperty("slot").GetString());
        Assert.Equal("ok", slot.GetProperty("status").GetString());
        Assert.Equal("ok", slot.GetProperty("backup").GetString());
        Assert.Equal(JsonValueKind.Null, slot.GetProperty("problem").ValueKind);
        Assert.Equal(Path.Combine(_desk.Saves, "mine.json"), slot.GetProperty("file").GetString());
    }

    [Fact]
    public void Nothing_saved_is_clean()
    {
        using Desk empty = new();
        Assert.Equal("No saved games yet.\n", empty.Run("saves", "verify").IsClean().Output);
        Assert.Equal("[]\n", empty.Run("saves", "verify", "--json").IsClean().Output);
    }

    [Fact]
    public void A_damaged_slot_is_a_finding_and_its_backup_is_offered()
    {
        string path = Path.Combine(_desk.Saves, "mine.json");
        File.WriteAllText(path, File.ReadAllText(path).Replace("Smile", "Frown", StringComparison.Ordinal));

        Answer answer = _desk.Run("saves", "verify");

        Assert.Equal(1, answer.Code);
        Assert.Contains("mine  damaged  The save is damaged: its checksum", answer.Output, StringComparison.Ordinal);
        Assert.Contains("saves restore mine", answer.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 slot, 1 damaged.\n", answer.Output, StringComparison.Ordinal);
        Assert.Equal("damaged", Json(1)[0].GetProperty("status").GetString());
    }

    [Fact]
    public void A_damaged_backup_is_a_finding_too()
    {
        File.WriteAllText(Path.Combine(_desk.Saves, "mine.json.bak"), "{");

        Answer answer = _desk.Run("saves", "verify");

        Assert.Equal(1, answer.Code);
        Assert.Contains("its backup: The save is damaged", answer.Output, StringComparison.Ordinal);
        Assert.Equal("damaged", Json(1)[0].GetProperty("backup").GetString());
    }

    [Fact]
    public void A_save_of_a_newer_game_is_said_but_not_damaged()
    {
        string path = Path.Combine(_desk.Saves, "mine.json");
        File.WriteAllText(
            path,
            File.ReadAllText(path).Replace("\"version\": 1", "\"version\": 2", StringComparison.Ordinal)
        );

        Assert.Contains("newer SinoRussia", _desk.Run("saves", "verify").IsClean().Output, StringComparison.Ordinal);
        Assert.Equal("newer-version", Json(0)[0].GetProperty("status").GetString());
    }

    private JsonElement Json(int code)
    {
        Answer answer = _desk.Run("saves", "verify", "--json");
        Assert.Equal(code, answer.Code);
        return JsonDocument.Parse(answer.Output).RootElement;
    }
}
