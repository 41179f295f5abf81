using SinoRussia.Plain;
using SinoRussia.Saves.Slots;
using SinoRussia.Stories;

namespace SinoRussia.Tests.Plain;

public sealed class PlainTitleTests : IDisposable
{
    private readonly Desk _desk = new();

    [Fact]
    public void The_campaigns_are_named_with_the_place_in_each_and_their_goals()
    {
        _desk.Play("beijing", "1\n1\n");
        (_, string said) = Type("quit\n");
        Assert.StartsWith(
            "SinoRussia. You advise; you do not rule.\n\n1: The Kremlin Desk, not begun. ",
            said,
            StringComparison.Ordinal
        );
        Assert.Contains("\n2: The Northern Desk, Q3 2025, 2 decisions. ", said, StringComparison.Ordinal);
        Assert.EndsWith(
            ".\nType a number from 1 to 2 and Enter to play, or quit.\n?> ",
            said,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("1\n", "kremlin")]
    [InlineData("2\n", "beijing")]
    [InlineData("Beijing\n", "beijing")]
    [InlineData("the northern desk\n", "beijing")]
    [InlineData("3\nhelp\n1\n", "kremlin")]
    [InlineData("quit\n", null)]
    [InlineData("", null)]
    public void One_is_chosen_by_number_or_name(string typed, string? key) =>
        Assert.Equal(key, Type(typed).Chosen?.Key);

    [Theory]
    [InlineData("3\n", "?> There is no campaign '3': type a number from 1 to 2, or quit.\n")]
    [InlineData("\n", "?> Nothing was typed: type a number from 1 to 2, or quit.\n")]
    [InlineData(
        "bejing\n",
        "?> There is no campaign 'bejing'. Did you mean beijing? Type a number from 1 to 2, or quit.\n"
    )]
    public void Whatever_else_is_typed_gets_a_sentence(string typed, string sentence) =>
        Assert.Contains(sentence, Type(typed).Said, StringComparison.Ordinal);

    [Fact]
    public void A_pipe_that_names_no_story_plays_the_first_at_once() =>
        Assert.Equal(_desk.Play("kremlin", "", "--new").Output, _desk.Type("", "--plain").IsClean().Output);

    public void Dispose() => _desk.Dispose();

    private (StorySource? Chosen, string Said) Type(string typed)
    {
        using StringReader input = new(typed);
        using StringWriter output = new() { NewLine = "\n" };
        StorySource? chosen = new PlainTitle(input, output, new SaveStore(_desk.Saves)).Choose();
        return (chosen, output.ToString());
    }
}
