using SinoRussia.Terminal.Prose;

namespace SinoRussia.Terminal.Tests.Prose;

public class WrappingTests
{
    private static string[] Rows(string text, int width) => [.. Wrapping.Wrap(text, width).Select(line => line.Text)];

    [Fact]
    public void Words_move_to_the_next_row_whole() => Assert.Equal(["one two", "three"], Rows("one two three", 9));

    [Fact]
    public void A_word_that_fits_exactly_stays() => Assert.Equal(["one two", "three"], Rows("one two three", 7));

    [Fact]
    public void A_word_longer_than_the_row_is_cut() => Assert.Equal(["abcd", "efgh", "i"], Rows("abcdefghi", 4));

    [Fact]
    public void Hyphens_and_dashes_end_a_row() =>
        Assert.Equal(["Sino-", "Russian", "trade"], Rows("Sino-Russian trade", 8));

    [Fact]
    public void What_is_typed_with_hyphens_is_read_whole() =>
        Assert.Equal(["start with", "--no-mouse"], Rows("start with --no-mouse", 16));

    [Fact]
    public void A_minus_before_a_number_stays_with_it() => Assert.Equal(["it is", "-10"], Rows("it is -10", 7));

    [Fact]
    public void Chinese_breaks_between_characters_but_not_before_a_full_stop() =>
        Assert.Equal(["李代表停", "笔。"], Rows("李代表停笔。", 9));

    [Fact]
    public void An_opening_bracket_moves_with_what_it_opens() =>
        Assert.Equal(["能源", "「天然", "气」"], Rows("能源「天然气」", 6));

    [Fact]
    public void Combining_marks_stay_on_their_letters() =>
        Assert.Equal(["e\u0301e\u0301", "e\u0301"], Rows("e\u0301e\u0301e\u0301", 2));

    [Fact]
    public void Cyrillic_wraps_like_latin() => Assert.Equal(["Москва и", "Пекин"], Rows("Москва и Пекин", 9));

    [Fact]
    public void A_line_break_in_the_text_is_kept() => Assert.Equal(["a", "", "b"], Rows("a\n\nb", 9));

    [Fact]
    public void Spaces_before_a_line_break_leave_no_empty_row() => Assert.Equal(["abcd", "e"], Rows("abcd   \ne", 4));

    [Fact]
    public void No_text_is_one_empty_row() => Assert.Equal([""], Rows("", 9));

    [Fact]
    public void A_wide_character_in_a_single_column_still_ends() => Assert.Equal(["李", "代"], Rows("李代", 1));

    [Fact]
    public void Roles_survive_the_break()
    {
        List<WrappedLine> lines = Wrapping.Wrap(
            [new TextSpan("He says ", TextRole.Body), new TextSpan("no means no", TextRole.Speaker)],
            11
        );
        Assert.Equal(["He says no", "means no"], lines.Select(line => line.Text));
        Assert.Equal([TextRole.Body, TextRole.Speaker], lines[0].Spans.Select(span => span.Role));
        Assert.Equal([TextRole.Speaker], lines[1].Spans.Select(span => span.Role));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(33)]
    public void No_row_is_wider_than_asked_and_nothing_but_spaces_is_lost(int width)
    {
        const string text = "Across the table, 李代表 has stopped taking notes — “naïve”, he says; Москва ждёт.";
        List<WrappedLine> lines = Wrapping.Wrap(text, width);
        Assert.All(lines, line => Assert.True(line.Width <= Math.Max(2, width)));
        Assert.Equal(Letters(text), Letters(string.Concat(lines.Select(line => line.Text))));
    }

    private static string Letters(string text) => text.Replace(" ", "", StringComparison.Ordinal);
}
