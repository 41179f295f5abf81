namespace SinoRussia.Narrative.Tests.Telling;

public sealed class VariableTests
{
    private const string Main = """
        VAR whole = 3
        VAR real = 1.5
        VAR truth = true
        VAR words = "a\u001bb"
        VAR target = -> k
        LIST Colours = (red), green
        Hello.
        -> END
        === k
        -> END
        = s
        - (label) x
        -> END
        """;

    [Theory]
    [InlineData("whole", 3.0)]
    [InlineData("real", 1.5)]
    [InlineData("truth", 1.0)]
    [InlineData("words", null)]
    [InlineData("Colours", null)]
    [InlineData("none", null)]
    public void A_number_is_read(string variable, double? value) =>
        Assert.Equal(value, Ink.Begin(Main).Number(variable));

    [Theory]
    [InlineData("whole", "3")]
    [InlineData("real", "1.5")]
    [InlineData("truth", "true")]
    [InlineData("Colours", "red")]
    [InlineData("target", "k")]
    [InlineData("none", null)]
    public void A_text_is_read_as_the_story_would_print_it(string variable, string? text) =>
        Assert.Equal(text, Ink.Begin(Main).Text(variable));

    [Fact]
    public void Control_characters_are_gone_from_a_text() =>
        Assert.Equal("ab", Ink.Begin("VAR words = \"a\u001bb\"\nHi.").Text("words"));

    [Theory]
    [InlineData("k", true)]
    [InlineData("k.s", true)]
    [InlineData("", false)]
    [InlineData("none", false)]
    [InlineData("k.none", false)]
    [InlineData("k..s", false)]
    [InlineData("^.^.^", false)]
    public void A_path_is_there_or_not(string path, bool there)
    {
        Assert.Equal(there, Ink.Story(Main).HasPath(path));
        Assert.Equal(there, Ink.Begin(Main).GoTo(path));
    }

    [Fact]
    public void Knots_are_named() => Assert.Equal(["k"], Ink.Story(Main).Knots);
}
