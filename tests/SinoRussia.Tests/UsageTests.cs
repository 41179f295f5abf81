namespace SinoRussia.Tests;

public sealed class UsageTests : IDisposable
{
    private readonly Desk _desk = new();

    [Theory]
    [InlineData("bogus", "there is no command 'bogus': play")]
    [InlineData("ply", "did you mean 'play'")]
    [InlineData("kremlin", "to play it, write sinorussia play kremlin")]
    [InlineData("--bogus", "there is no option '--bogus'")]
    [InlineData("--seed 7", "there is no option '--seed'")]
    [InlineData("play --bogus", "there is no option '--bogus'")]
    [InlineData("play kremlin --slto x", "did you mean '--slot'")]
    [InlineData("play --slto x kremlin", "did you mean '--slot'")]
    [InlineData("play --slto=x kremlin", "did you mean '--slot'")]
    [InlineData("play --plian", "did you mean '--plain'")]
    [InlineData("play kremlin other", "'other' is one word too many for play")]
    [InlineData("play kremlin --seed", "--seed needs a value: --seed N")]
    [InlineData("play kremlin --seed x", "'x' is no seed: write a whole number")]
    [InlineData("play kremlin --seed 1.5", "'1.5' is no seed")]
    [InlineData("play kremlin --seed 99999999999", "'99999999999' is no seed")]
    [InlineData("play kremlin --seed 1 --seed 2", "--seed can be given once only")]
    [InlineData("play kremlin --difficulty hard", "write briefed, analyst or blind")]
    [InlineData("play kremlin --difficulty 1", "write briefed, analyst or blind")]
    [InlineData("play kremlin --slot --new", "--slot needs a value: --slot NAME")]
    [InlineData("play kremlin --transcript --plain", "--transcript needs a value: --transcript FILE")]
    [InlineData("saves list --data --json", "--data needs a value: --data DIR")]
    [InlineData("play kremlin --slot", "--slot needs a value: --slot NAME")]
    [InlineData("saves", "saves needs one of: list, show, verify")]
    [InlineData("saves lst", "did you mean 'list'")]
    [InlineData("saves show", "saves show needs a SLOT")]
    [InlineData("saves delete", "saves delete needs a SLOT")]
    [InlineData("saves show --jsn", "did you mean '--json'")]
    [InlineData("saves list one", "'one' is one word too many for saves list")]
    [InlineData("stats --html", "there is no option '--html'")]
    public void Wrong_usage_gets_a_sentence_and_where_help_is(string line, string sentence)
    {
        Answer answer = _desk.Run(line.Split(' ')).Complains(2, sentence);
        Assert.Equal("", answer.Output);
        Assert.Equal(2, answer.ErrorLines.Length);
        Assert.StartsWith("sinorussia: ", answer.ErrorLines[0], StringComparison.Ordinal);
        Assert.Matches("^Try: sinorussia( play| stats| saves( list| show| delete)?)? --help$", answer.ErrorLines[1]);
        Assert.False(Directory.Exists(_desk.Data));
    }

    [Theory]
    [InlineData("play")]
    [InlineData("stats")]
    public void A_story_that_is_not_there_is_wrong_usage(string command)
    {
        Answer answer = _desk.Run(command, "nowhere.ink").Complains(2, "there is no story 'nowhere.ink'");
        Assert.Equal("", answer.Output);
        Assert.Single(answer.ErrorLines);
        _desk.Run(command, "kremln").Complains(2, "did you mean 'kremlin'");
        _desk.Run(command, _desk.Folder).Complains(2, "is a folder");
        _desk.Run(command, "@nowhere").Complains(2, "there is no story '@nowhere'");
        _desk.Run(command, "").Complains(2, "there is no story ''");
    }

    [Fact]
    public void A_very_long_word_is_no_burden() =>
        _desk.Run("play", new string('x', 100_000), "--plain").Complains(2, "there is no story");

    public void Dispose() => _desk.Dispose();
}
