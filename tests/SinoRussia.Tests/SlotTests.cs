namespace SinoRussia.Tests;

public sealed class SlotTests : IDisposable
{
    private readonly Desk _desk = new();
    private readonly string _road;

    public SlotTests() => _road = _desk.Put("road.ink", Tales.Road);

    [Fact]
    public void A_new_slot_begins_a_campaign_and_an_existing_one_goes_on()
    {
        Assert.StartsWith(
            "A road.",
            _desk.Play(_road, "1\n", "--slot", "my road").IsClean().Output,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "You go left.",
            _desk.Play(_road, "", "--slot", "My Road").IsClean().Output,
            StringComparison.Ordinal
        );
        Assert.Equal([Path.Combine(_desk.Saves, "my road.json")], Directory.GetFiles(_desk.Saves, "*.json"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("../../evil")]
    [InlineData("/etc/passwd")]
    [InlineData("a\\b")]
    [InlineData("..")]
    [InlineData("nul")]
    [InlineData("a\u0000b")]
    [InlineData("a\u001b[31m")]
    public void A_bad_name_is_refused_in_a_sentence(string slot)
    {
        Answer answer = _desk.Play(_road, "1\n", "--slot", slot).Complains(1, "--slot: ");
        Assert.Single(answer.ErrorLines);
        Assert.Equal("", answer.Output);
        Assert.Equal([_road], Directory.GetFiles(_desk.Folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_name_that_is_too_long_is_refused() =>
        _desk.Play(_road, "1\n", "--slot", new string('a', 300)).Complains(1, "at the most");

    [Fact]
    public void A_slot_of_another_story_is_left_alone()
    {
        string office = _desk.Put("office.ink", Tales.Office);
        _desk.Play(office, "1\n", "--slot", "mine").IsClean();
        string save = File.ReadAllText(Path.Combine(_desk.Saves, "mine.json"));
        Answer answer = _desk.Play(_road, "1\n", "--slot", "mine").Complains(1, "The Office");
        Assert.Equal("", answer.Output);
        Assert.Equal(save, File.ReadAllText(Path.Combine(_desk.Saves, "mine.json")));
    }

    public void Dispose() => _desk.Dispose();
}
