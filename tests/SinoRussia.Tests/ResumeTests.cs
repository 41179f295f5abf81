using SinoRussia.Saves.Slots;

namespace SinoRussia.Tests;

public sealed class ResumeTests : IDisposable
{
    private readonly Desk _desk = new();
    private readonly string _road;

    public ResumeTests() => _road = _desk.Put("road.ink", Tales.Road);

    [Theory]
    [InlineData("", "1\n1\n1\n")]
    [InlineData("1\n", "1\n1\n")]
    [InlineData("2\n1\n", "1\n")]
    public void Play_goes_on_exactly_where_it_stopped(string before, string after)
    {
        string whole = _desk.Play(_road, before + after, "--new", "--seed", "5").IsClean().Output;
        string first = _desk.Play(_road, before, "--new", "--seed", "5").IsClean().Output;
        string second = _desk.Play(_road, after).IsClean().Output;
        const string Stop = "<User input stream closed.>\n";
        Assert.EndsWith(Stop, first, StringComparison.Ordinal);
        string told = first[..^Stop.Length];
        string shownAgain = told[
            (told[..^3].LastIndexOf("?> ", StringComparison.Ordinal) is var at and >= 0 ? at + 3 : 0)..
        ];
        Assert.StartsWith(shownAgain, second, StringComparison.Ordinal);
        Assert.Equal(whole, told + second[shownAgain.Length..]);
    }

    [Fact]
    public void New_starts_over_and_keeps_the_old_campaign_as_backup()
    {
        _desk.Play(_road, "1\n1\n");
        Assert.StartsWith("A road.", _desk.Play(_road, "", "--new").IsClean().Output, StringComparison.Ordinal);
        Assert.Contains("You go on.", File.ReadAllText(_desk.Autosave + ".bak"), StringComparison.Ordinal);
        _desk.Run("saves", "restore", Slot).IsClean();
        Assert.StartsWith("You go on.", _desk.Play(_road, "").IsClean().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_campaign_that_has_ended_starts_anew()
    {
        _desk.Play(_road, "1\n1\n1\n").IsClean();
        Assert.StartsWith("A road.", _desk.Play(_road, "").IsClean().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_path_has_an_autosave_of_its_own()
    {
        Directory.CreateDirectory(_desk["other"]);
        string other = _desk.Put("other/road.ink", Tales.Road);
        _desk.Play(_road, "1\n");
        Assert.StartsWith("A road.", _desk.Play(other, "").IsClean().Output, StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFiles(_desk.Saves, "*.json").Length);
    }

    [Fact]
    public void A_story_that_was_edited_replays_the_decisions()
    {
        _desk.Play(_road, "1\n1\n");
        _desk.Put("road.ink", Tales.Road.Replace("Night.", "Late night.", StringComparison.Ordinal));
        Answer answer = _desk.Play(_road, "");
        Assert.Contains("The story was edited since you saved", answer.Error, StringComparison.Ordinal);
        Assert.StartsWith("You go on.\nLate night.\n", answer.Output, StringComparison.Ordinal);
        Assert.Equal(0, answer.Code);
    }

    [Fact]
    public void A_story_that_lost_a_decision_says_where_one_is_set_down()
    {
        _desk.Play(_road, "1\n1\n");
        _desk.Put("road.ink", Tales.Road.Replace("[On]", "[Onward]", StringComparison.Ordinal));
        Answer answer = _desk.Play(_road, "");
        Assert.Contains(
            "decision 2, \"On\", is no longer there. You are back after decision 1, \"Left\".",
            answer.Error,
            StringComparison.Ordinal
        );
        Assert.StartsWith("You go left.", answer.Output, StringComparison.Ordinal);
        Assert.Equal(0, answer.Code);
    }

    [Fact]
    public void A_second_game_on_a_slot_is_told_and_nothing_is_lost()
    {
        _desk.Play(_road, "1\n");
        string save = File.ReadAllText(_desk.Autosave);
        using (new SaveStore(_desk.Saves).Lock(Slot))
        {
            Answer second = _desk.Play(_road, "1\n").Complains(1, "is being played by another program");
            Assert.Equal("", second.Output);
            _desk.Play(_road, "1\n", "--new").Complains(1, "--slot");
            _desk.Run("saves", "delete", Slot).Complains(1, "is being played");
            Assert.Equal(save, File.ReadAllText(_desk.Autosave));
            _desk.Play(_road, "1\n", "--slot", "other").IsClean();
        }

        _desk.Play(_road, "").IsClean();
    }

    public void Dispose() => _desk.Dispose();

    private string Slot => Path.GetFileNameWithoutExtension(_desk.Autosave);
}
