namespace SinoRussia.Tests;

public sealed class DamagedSaveTests : IDisposable
{
    private readonly Desk _desk = new();
    private readonly string _road;

    public DamagedSaveTests()
    {
        _road = _desk.Put("road.ink", Tales.Road);
        _desk.Play(_road, "1\n1\n");
    }

    public static TheoryData<string> Damages =>
        [
            "",
            "{",
            "not json at all",
            "null",
            "[]",
            """{"format":"another-save","version":1}""",
            """{"format":"sinorussia-save","version":99999999999999999999}""",
            """{"$type":"System.Diagnostics.Process, System","format":"sinorussia-save","version":1}""",
            new string('[', 100_000),
        ];

    [Theory]
    [MemberData(nameof(Damages))]
    public void A_damaged_autosave_is_told_and_its_backup_offered(string damage)
    {
        File.WriteAllText(_desk.Autosave, damage);
        Answer answer = _desk.Play(_road, "1\n").Complains(1, $"sinorussia saves restore {Slot} --data {_desk.Data}");
        Assert.Equal("", answer.Output);
        Assert.Single(answer.ErrorLines);
        Assert.Equal(damage, File.ReadAllText(_desk.Autosave));
    }

    [Fact]
    public void A_changed_letter_is_damage()
    {
        string save = File.ReadAllText(_desk.Autosave);
        File.WriteAllText(_desk.Autosave, save.Replace("You go on.", "You go up.", StringComparison.Ordinal));
        _desk.Play(_road, "").Complains(1, "checksum");
    }

    [Fact]
    public void Restoring_the_backup_goes_on_from_it_and_keeps_the_damaged_file()
    {
        File.WriteAllText(_desk.Autosave, "damage");
        string slot = Slot;
        _desk.Run("saves", "restore", slot).IsClean();
        Assert.StartsWith("You go left.", _desk.Play(_road, "").IsClean().Output, StringComparison.Ordinal);
        Assert.Contains("damage", Kept());
    }

    [Fact]
    public void Without_a_backup_the_way_on_is_named_and_keeps_the_damaged_file()
    {
        File.Delete(_desk.Autosave + ".bak");
        File.WriteAllText(_desk.Autosave, "damage");
        _desk.Play(_road, "").Complains(1, "--new");
        Assert.StartsWith("A road.", _desk.Play(_road, "", "--new").IsClean().Output, StringComparison.Ordinal);
        Assert.Contains("damage", Kept());
    }

    [Fact]
    public void A_save_of_a_newer_version_is_left_alone()
    {
        string newer = File.ReadAllText(_desk.Autosave)
            .Replace("\"version\": 1", "\"version\": 2", StringComparison.Ordinal);
        File.WriteAllText(_desk.Autosave, newer);
        _desk.Play(_road, "1\n").Complains(1, "update the game");
        Assert.Equal(newer, File.ReadAllText(_desk.Autosave));
    }

    [Fact]
    public void A_damaged_slot_is_listed_as_such_and_cannot_be_shown()
    {
        File.WriteAllText(_desk.Autosave, "damage");
        Assert.Contains("  damaged  ", _desk.Run("saves", "list").IsClean().Output, StringComparison.Ordinal);
        Assert.Contains(
            "\"status\": \"damaged\"",
            _desk.Run("saves", "list", "--json").IsClean().Output,
            StringComparison.Ordinal
        );
        _desk.Run("saves", "show", Slot).Complains(1, "saves restore");
    }

    public void Dispose() => _desk.Dispose();

    private string Slot => Path.GetFileNameWithoutExtension(_desk.Autosave);

    private IEnumerable<string> Kept() => Directory.GetFiles(_desk.Saves, "*.kept-*").Select(File.ReadAllText);
}
