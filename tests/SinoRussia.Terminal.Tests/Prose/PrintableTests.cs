using SinoRussia.Terminal.Prose;

namespace SinoRussia.Terminal.Tests.Prose;

public class PrintableTests
{
    [Theory]
    [InlineData("a\u001b[31mb", "a[31mb")]
    [InlineData("a\u0007\u0008\u007fb", "ab")]
    [InlineData("a\u009b2Jb", "a2Jb")]
    [InlineData("a\u202egnp.exe", "agnp.exe")]
    [InlineData("a\u2066b\u2069", "ab")]
    [InlineData("a\u200bb\ufeff", "ab")]
    [InlineData("a\tb", "a b")]
    [InlineData("a\r\nb", "a\nb")]
    [InlineData("li\u00adving", "living")]
    [InlineData("\u2764\ufe0f", "\u2764")]
    public void What_would_steer_the_terminal_is_gone(string text, string expected) =>
        Assert.Equal(expected, Printable.Text(text));

    [Theory]
    [InlineData("李代表 — “naïve”")]
    [InlineData("e\u0301")]
    [InlineData("नमस्ते")]
    [InlineData("Ещё")]
    public void Letters_of_any_script_stay(string text) => Assert.Equal(text, Printable.Text(text));

    [Fact]
    public void Half_a_surrogate_pair_becomes_the_replacement_sign() =>
        Assert.Equal("a\uFFFDb", Printable.Text("a\uD800b"));

    [Fact]
    public void A_line_has_no_line_breaks() => Assert.Equal("a b", Printable.Line("a\nb\n"));

    [Theory]
    [InlineData("李代表", 4, "李…")]
    [InlineData("李代表", 5, "李代…")]
    [InlineData("李代表", 6, "李代表")]
    [InlineData("abc", 1, "…")]
    [InlineData("abc", 0, "")]
    public void Clipping_never_cuts_a_character_in_half(string text, int width, string expected) =>
        Assert.Equal(expected, Columns.Clip(text, width));

    [Theory]
    [InlineData("李代表", 4)]
    [InlineData("李", 4)]
    [InlineData("", 3)]
    public void Fitted_text_has_exactly_the_width(string text, int width)
    {
        Assert.Equal(width, Columns.Of(Columns.Fit(text, width)));
        Assert.Equal(width, Columns.Of(Columns.FitRight(text, width)));
    }
}
