namespace SinoRussia.Tests;

public sealed class SavesTransferTests : IDisposable
{
    private readonly Desk _here = new();
    private readonly Desk _there = new();
    private readonly string _office;

    public SavesTransferTests()
    {
        _office = _here.Put("office.ink", Tales.Office);
        _here.Play(_office, "1\n2\n", "--slot", "mine", "--seed", "7");
    }

    public void Dispose()
    {
        _here.Dispose();
        _there.Dispose();
    }

    [Fact]
    public void An_exported_game_goes_on_on_another_machine()
    {
        string told = _here.Run("saves", "export", "mine", _here["parcel.json"]).IsClean().Output;
        Assert.Contains("The Office, 2 decisions.", told, StringComparison.Ordinal);

        string office = _there.Put("office.ink", Tales.Office);
        told = _there.Run("saves", "import", _here["parcel.json"]).IsClean().Output;
        Assert.Contains("play STORY --slot parcel", told, StringComparison.Ordinal);

        string here = _here.Play(_office, "", "--slot", "mine").IsClean().Output;
        Assert.Equal(here, _there.Play(office, "", "--slot", "parcel").IsClean().Output);
    }

    [Fact]
    public void A_file_or_slot_that_is_there_is_replaced_only_when_told()
    {
        _here.Put("parcel.json", "dear all");
        _here.Run("saves", "export", "mine", _here["parcel.json"]).Complains(2, "--force");
        Assert.Equal("dear all", File.ReadAllText(_here["parcel.json"]));
        _here.Run("saves", "export", "mine", _here["parcel.json"], "--force").IsClean();

        _here.Run("saves", "import", _here["parcel.json"], "--slot", "mine").Complains(1, "--force");
        _here.Run("saves", "import", _here["parcel.json"], "--slot", "mine", "--force").IsClean();
        Assert.True(File.Exists(Path.Combine(_here.Saves, "mine.json.kept-1")));
    }

    [Fact]
    public void Export_says_what_is_wrong()
    {
        _here.Run("saves", "export", "yours", _here["a"]).Complains(2, "there is no slot 'yours'");
        _here.Run("saves", "export", "../mine", _here["a"]).Complains(1, "slot's name");
        _here.Run("saves", "export", "mine", _office).Complains(2, "story");
        _here.Run("saves", "export", "mine", _here.Folder).Complains(2, "folder");
        _here.Run("saves", "export", "mine", _here["nowhere/a"]).Complains(2, "folder");
        _here.Run("saves", "export", "mine", "").Complains(2, "FILE");
        _here.Run("saves", "export", "mine").Complains(2, "FILE");
    }

    [Fact]
    public void Import_says_what_is_wrong()
    {
        _here.Run("saves", "import", _here["nowhere"]).Complains(2, "there is no file");
        _here.Run("saves", "import", _here.Folder).Complains(2, "folder");
        _here.Run("saves", "import", _office).Complains(1, "damaged");
        _here.Run("saves", "import", _office, "--slot", "../up").Complains(1, "slot's name");
        _here.Run("saves", "import", _here.Put("what?.json", "{}")).Complains(1, "--slot");
        _here.Run("saves", "import", _here.Put("deep.json", new string('[', 100_000))).Complains(1, "damaged");
        _here.Run("saves", "import", _here.Put("other.json", "{\"format\":\"chess\"}")).Complains(1, "not a save");
        Assert.Single(Directory.GetFiles(_here.Saves, "*.json"));
    }

    [Fact]
    public void A_damaged_slot_is_not_exported()
    {
        File.WriteAllText(Path.Combine(_here.Saves, "mine.json"), "{");

        _here.Run("saves", "export", "mine", _here["a"]).Complains(1, "saves restore mine");
        Assert.False(File.Exists(_here["a"]));
    }
}
