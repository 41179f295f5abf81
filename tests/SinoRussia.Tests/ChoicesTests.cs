namespace SinoRussia.Tests;

public sealed class ChoicesTests : IDisposable
{
    private readonly Desk _desk = new();
    private readonly string _office;

    public ChoicesTests() => _office = _desk.Put("office.ink", Tales.Office);

    [Fact]
    public void Choices_are_taken_before_anything_is_read() =>
        Assert.Equal(
            _desk.Play(_office, "1\n2\n4\n", "--new").Output,
            _desk.Play(_office, "4\n", "--choices", "1, 2").IsClean().Output
        );

    [Fact]
    public void Choices_beyond_the_end_do_not_matter() =>
        Assert.EndsWith(
            "The end: gone away.\n",
            _desk.Play(_office, "", "--choices", "4,1,9").IsClean().Output,
            StringComparison.Ordinal
        );

    [Fact]
    public void Choices_always_start_over()
    {
        _desk.Play(_office, "1\n1\n");
        Assert.Contains(
            "Trust 48",
            _desk.Play(_office, "", "--choices", "2").IsClean().Output,
            StringComparison.Ordinal
        );
        Assert.Contains("Smile", File.ReadAllText(_desk.Autosave + ".bak"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("9", "decision 1: There is no choice 9 here")]
    [InlineData("1,3", "decision 2: Choice 3 is locked: your knees say no")]
    [InlineData("1,1,5", "decision 3: There is no choice 5 here")]
    [InlineData("0", "'0' in --choices")]
    [InlineData("-1", "'-1' in --choices")]
    [InlineData("1,x", "'x' in --choices")]
    [InlineData("1,,2", "'' in --choices")]
    [InlineData("", "'' in --choices")]
    [InlineData("99999999999", "in --choices")]
    public void A_slip_in_them_is_wrong_usage_and_nothing_is_lost(string choices, string about)
    {
        _desk.Play(_office, "2\n2\n2\n", "--seed", "3");
        string save = File.ReadAllText(_desk.Autosave);
        string backup = File.ReadAllText(_desk.Autosave + ".bak");
        Answer answer = _desk.Play(_office, "1\n", "--choices", choices).Complains(2, about);
        Assert.Equal("", answer.Output);
        Assert.Equal(save, File.ReadAllText(_desk.Autosave));
        Assert.Equal(backup, File.ReadAllText(_desk.Autosave + ".bak"));
    }

    [Fact]
    public void The_dice_of_a_rehearsal_are_those_of_the_play()
    {
        string story = _desk.Put(
            "dice.ink",
            "Hello.\n* [Go]\n- {RANDOM(1, 2) == 1: -> one | -> two}\n=== one\n* [A] -> END\n=== two\n* [A] -> END\n* [B] -> END\n"
        );
        for (int i = 0; i < 20; i++)
        {
            Answer answer = _desk.Play(story, "", "--choices", "1,2");
            Assert.True(answer.Code == 2 || answer.Output.Contains("2: B", StringComparison.Ordinal), answer.Output);
        }
    }

    public void Dispose() => _desk.Dispose();
}
