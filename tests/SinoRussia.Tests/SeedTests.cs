namespace SinoRussia.Tests;

/// <summary>The rules of docs/decisions/0004.</summary>
public sealed class SeedTests : IDisposable
{
    private readonly Desk _desk = new();
    private readonly string _road;

    public SeedTests() => _road = _desk.Put("road.ink", Tales.Road);

    [Fact]
    public void The_same_seed_throws_the_same_dice()
    {
        string once = _desk.Play(_road, "1\n1\n1\n", "--seed", "7").IsClean().Output;
        Assert.Equal(once, _desk.Play(_road, "1\n1\n1\n", "--seed", "7").IsClean().Output);
        Assert.NotEqual(once, _desk.Play(_road, "1\n1\n1\n", "--seed", "8").Output);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("2147483647")]
    [InlineData("-2147483648")]
    public void Any_whole_number_is_a_seed(string seed) => _desk.Play(_road, "1\n1\n1\n", $"--seed={seed}").IsClean();

    [Fact]
    public void An_autosave_of_that_seed_is_gone_on_with()
    {
        _desk.Play(_road, "1\n", "--seed", "7");
        Assert.StartsWith(
            "You go left.",
            _desk.Play(_road, "", "--seed", "7").IsClean().Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_autosave_of_another_seed_becomes_the_backup()
    {
        _desk.Play(_road, "1\n", "--seed", "7");
        Answer answer = _desk.Play(_road, "", "--seed", "8");
        Assert.StartsWith("A road.", answer.Output, StringComparison.Ordinal);
        Assert.Contains("another seed", answer.Error, StringComparison.Ordinal);
        Assert.Equal(0, answer.Code);
        Assert.Contains("You go left.", File.ReadAllText(_desk.Autosave + ".bak"), StringComparison.Ordinal);
    }

    public void Dispose() => _desk.Dispose();
}
