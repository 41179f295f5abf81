using CsCheck;

namespace SinoRussia.Narrative.Tests.Telling;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("\u001b[31mred\u001b[0m", "[31mred[0m")]
    [InlineData("a\u009b31mb\u0085c\u007fd\0e\rf\u0007g\bh", "a31mbcdefgh")]
    [InlineData("a\u202eb\u2066c\u2069d\u202ae", "abcde")]
    [InlineData("a\tb\nc", "a b\nc")]
    [InlineData("a\u2028b\u2029c", "a b c")]
    [InlineData("\ufeffa", "a")]
    [InlineData("👩‍👩‍👧 é 中文 Привет", "👩‍👩‍👧 é 中文 Привет")]
    public void What_could_command_a_terminal_is_gone(string text, string clean) =>
        Assert.Equal(clean, PlainText.Clean(text));

    [Fact]
    public void Half_surrogates_are_gone_and_whole_ones_kept() =>
        Assert.Equal("a👍b", PlainText.Clean("a\ud83d👍\udc4db\ud83d"));

    [Fact]
    public void Clean_text_is_given_back_as_it_is()
    {
        string text = new('x', 10);
        Assert.Same(text, PlainText.Clean(text));
    }

    [Fact]
    public void Cleaning_leaves_nothing_to_clean_and_no_control_character() =>
        Gen
            .Char.Array.Select(chars => new string(chars))
            .Sample(text =>
            {
                string clean = PlainText.Clean(text);
                return PlainText.Clean(clean) == clean
                    && clean.All(c => c == '\n' || !char.IsControl(c))
                    && clean.Length <= text.Length
                    && new System.Text.UTF8Encoding(false, true).GetByteCount(clean) >= clean.Length;
            });

    [Fact]
    public void Control_characters_are_gone_from_lines_choices_and_tags()
    {
        Narrator narrator = Ink.Begin("a\u001bb # t\u001bag\n* c\u001bd\n");
        Line line = narrator.Continue()!;
        Assert.Equal(("ab", "tag"), (line.Text, line.Tags[0].Key));
        Assert.Equal("cd", narrator.Choices[0].Text);
    }
}
