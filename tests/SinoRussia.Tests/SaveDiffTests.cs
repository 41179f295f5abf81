using System.Text.Json;

namespace SinoRussia.Tests;

public sealed class SaveDiffTests : IDisposable
{
    private readonly Desk _desk = new();

    [Fact]
    public void An_edit_that_breaks_no_save_is_clean()
    {
        string old = _desk.Put("old.ink", Tales.Road);
        string edited = _desk.Put("new.ink", Tales.Road.Replace("Night.", "Dark night.", StringComparison.Ordinal));
        Assert.Contains(
            "part ways         0",
            _desk.Run("savediff", old, edited).IsClean().Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_edit_that_breaks_saves_says_where()
    {
        string old = _desk.Put("old.ink", Tales.Road);
        string edited = _desk.Put("new.ink", Tales.Road.Replace("[Sleep]", "[Doze]", StringComparison.Ordinal));
        Answer answer = _desk.Run("savediff", old, edited, "--runs", "20");
        Assert.Equal(1, answer.Code);
        Assert.Contains("(start): \"Sleep\": 20 saves, 20 playthroughs", answer.Output, StringComparison.Ordinal);
        Assert.Contains("on offer now: Doze", answer.Output, StringComparison.Ordinal);
        using JsonDocument json = JsonDocument.Parse(_desk.Run("savediff", old, edited, "--json").Output);
        Assert.Equal("Sleep", json.RootElement.GetProperty("partings")[0].GetProperty("text").GetString());
    }

    [Fact]
    public void Both_editions_must_be_there_and_compile()
    {
        string old = _desk.Put("old.ink", Tales.Road);
        _desk.Run("savediff", old).Complains(2, "NEW");
        _desk.Run("savediff", old, _desk["none.ink"]).Complains(2, "there is no story");
        _desk.Run("savediff", old, _desk.Put("bad.ink", "-> x\n")).Complains(1, "INK101");
    }

    public void Dispose() => _desk.Dispose();
}
