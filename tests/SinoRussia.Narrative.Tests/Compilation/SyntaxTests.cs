using SinoRussia.Narrative.Compilation;
using SinoRussia.Narrative.Diagnostics;

namespace SinoRussia.Narrative.Tests.Compilation;

public sealed class SyntaxTests
{
    [Theory]
    [InlineData("-> nowhere\nTODO: mend this\n")]
    [InlineData("-> nowhere\n-> k\n=== k\nloose end\n")]
    public void An_error_followed_by_a_warning_or_a_todo_still_fails(string main)
    {
        CompileResult result = Ink.Read(main);
        Assert.Null(result.Story);
        Assert.Contains(result.Diagnostics, d => !d.IsError);
        Assert.Equal(DiagnosticCode.NoTarget, Assert.Single(result.Errors).Code);
    }

    [Fact]
    public void A_divert_in_a_constant_is_an_error_and_hides_nothing() =>
        Assert.Equal(
            ["2:1 INK100", "3:4 INK101"],
            Ink.Places(Ink.Read("Hi.\nCONST c = -> k\n-> nowhere\n=== k\n-> END\n"))
        );

    [Theory]
    [InlineData("* (lab(x)) hello\n-> nowhere\n")]
    [InlineData("- (lab (x, y)) hello\n-> nowhere\n")]
    public void A_label_with_arguments_is_explained(string main)
    {
        CompileResult result = Ink.Read(main);
        Assert.Equal([(1, "INK100"), (2, "INK101")], result.Errors.Select(e => (e.At.Line, e.Code)));
        Assert.Contains("without arguments", result.Diagnostics[0].Help, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-> k.lab(3)\n=== k\n- (lab) hello\n-> END\n")]
    [InlineData("<- k.lab(3)\n=== k\n- (lab) hello\n-> END\n")]
    public void Arguments_for_a_label_are_one_error(string main) =>
        Assert.Equal(new SourceSpan("main.ink", 1, 1), Ink.OnlyError(main).At);

    [Fact]
    public void Independent_errors_show_at_once() =>
        Assert.Equal(
            ["1:8 INK100", "3:12 INK101", "5:3 INK103", "6:7 INK100", "9:4 INK101"],
            Ink.Places(
                Ink.Read(
                    "Hello {x\nmore text\nanother -> nowhere\n=== k\n~ y = 3\n* [Go -> b\n- (c) x\n-> c\n-> b\n-> END\n"
                )
            )
        );

    [Theory]
    [InlineData("-> k\n=== k(\nhello\n-> st\n= st\n-> END\n=== j\n-> k.st\n")]
    [InlineData("Hello.\nVAR x = “one”\n{x}\n~ x = 2\n-> END\n")]
    [InlineData("VAR x = 1\n{x = 2:\n  yes\n- else:\n  no\n}\n-> END\n")]
    [InlineData("Hello.\nVAR x = 10 / 0\nhello {x}\n-> END\n")]
    [InlineData("{true:\n* lone\n}\n-> END\n")]
    [InlineData("~ temp z = 1\nLIST L = a, (b\n{L} {a} {b}\n-> END\n")]
    public void What_follows_from_an_error_is_not_reported(string main) => Assert.Equal(2, Ink.OnlyError(main).At.Line);

    [Theory]
    [InlineData("-> q\n{x}\n-> k\n=== k\n->\n", "1:4 INK101|2:2 INK103|5:1 INK199")]
    [InlineData("-> q\n=== a\n-> END\n=== a\n-> q\n", "1:4 INK101|4:5 INK104|5:4 INK101")]
    [InlineData("-> q\nLIST MAX = a\n{a} {MAX} {y}\n", "1:4 INK101|2:6 INK102|3:12 INK103")]
    public void An_error_of_an_early_pass_does_not_hide_those_of_a_later_one(string main, string places) =>
        Assert.Equal(places, string.Join('|', Ink.Places(Ink.Read(main))));

    [Fact]
    public void An_unclosed_bracket_is_reported_where_it_opens_and_the_rest_is_read() =>
        Assert.Equal(
            ["2:3 INK100", "7:4 INK101", "9:7 INK101"],
            Ink.Places(
                Ink.Read("VAR x = 1\n  {x == 1:\n  {x} // {\n- else:\n  no\ntext\n-> nowhere\n=== k\nhi -> nowhere2\n")
            )
        );

    [Fact]
    public void A_stray_closing_bracket_where_ink_stops_reading_is_warned_of()
    {
        CompileResult result = Ink.Read("one\n}\ntwo\n", ("a.ink", ""));
        Assert.Equal(["2:1 INK202"], Ink.Places(result));
        Assert.Equal(["one"], result.Story!.Begin(1).Tell());
    }

    [Fact]
    public void A_stray_closing_bracket_in_an_included_file_is_found_there() =>
        Assert.Equal(
            ["a.ink:3:2 INK202"],
            Ink.Places(Ink.Read("INCLUDE a.ink\nhi\n", ("a.ink", "VAR x = 1\n\n }\nVAR y = 1")))
        );

    [Fact]
    public void Too_much_nesting_in_a_line_is_an_error() =>
        Assert.Equal(
            DiagnosticCode.TooLarge,
            Ink.OnlyError("{" + new string('(', 400) + "1" + new string(')', 400) + "}\n").Code
        );

    [Fact]
    public void A_long_sum_does_no_harm() => Ink.Story("{" + string.Concat(Enumerable.Repeat("1+", 5000)) + "1}\n");
}
