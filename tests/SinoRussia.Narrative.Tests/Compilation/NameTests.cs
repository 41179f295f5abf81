using SinoRussia.Narrative.Compilation;
using SinoRussia.Narrative.Diagnostics;

namespace SinoRussia.Narrative.Tests.Compilation;

public sealed class NameTests
{
    [Theory]
    [InlineData("VAR MAX = 2\nhi", "MAX", 5)]
    [InlineData("VAR not = 3\nhi", "not", 5)]
    [InlineData("CONST TURNS = 3\nhi", "TURNS", 7)]
    [InlineData("LIST LIST_VALUE = a\nhi", "LIST_VALUE", 6)]
    [InlineData("LIST Colours = red, MIN\nhi", "MIN", 21)]
    [InlineData("=== function else()\n~ return 1", "else", 14)]
    [InlineData("=== RANDOM\n-> END", "RANDOM", 5)]
    [InlineData("~ temp POW = 3\nhi", "POW", 8)]
    public void A_name_that_ink_keeps_for_itself_is_shown(string main, string name, int column)
    {
        Diagnostic error = Ink.OnlyError(main);
        Assert.Equal(DiagnosticCode.ReservedName, error.Code);
        Assert.StartsWith($"'{name}' cannot be used", error.Message, StringComparison.Ordinal);
        Assert.Equal(new SourceSpan("main.ink", 1, column), error.At);
    }

    [Theory]
    [InlineData("-> strat\n=== start\n-> END", DiagnosticCode.NoTarget, 1, 4)]
    [InlineData("hi\n-> Start\n=== start\n-> END", DiagnosticCode.NoTarget, 2, 4)]
    [InlineData("a {foo + 1}", DiagnosticCode.Undeclared, 1, 4)]
    [InlineData("~ bar = 2", DiagnosticCode.Undeclared, 1, 3)]
    [InlineData("{foo(1)}", DiagnosticCode.Undeclared, 1, 2)]
    [InlineData("-> a\n=== a\nx\n-> END\n=== a\ny\n-> END", DiagnosticCode.Duplicate, 5, 5)]
    [InlineData("- (a) x\n* (b) y\n- (a) z", DiagnosticCode.Duplicate, 3, 4)]
    [InlineData("VAR a = 1\n-> a\n=== a\n{a}\n-> END", DiagnosticCode.Duplicate, 1, 5)]
    public void A_wrong_name_is_one_error_with_code_line_and_column(string main, string code, int line, int column)
    {
        Diagnostic error = Ink.OnlyError(main);
        Assert.Equal((code, new SourceSpan("main.ink", line, column)), (error.Code, error.At));
    }

    [Fact]
    public void A_value_that_cannot_be_read_names_its_variable() =>
        Assert.Contains("for 'x' but", Ink.OnlyError("VAR x = “hello”\nhi").Message, StringComparison.Ordinal);

    [Fact]
    public void An_external_without_an_ink_function_is_refused_by_name_at_its_declaration()
    {
        Diagnostic error = Ink.OnlyError("hi\nEXTERNAL foo(x)\nho {foo(1)}\n");
        Assert.Equal((DiagnosticCode.External, 2, 1), (error.Code, error.At.Line, error.At.Column));
        Assert.Contains("'foo'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_external_with_an_ink_function_plays() =>
        Assert.Equal(
            ["hi 2"],
            Ink.Begin("EXTERNAL foo(x)\nhi {foo(1)}\n-> END\n=== function foo(x)\n~ return x + 1\n").Tell()
        );

    [Fact]
    public void Findings_come_errors_first_and_then_in_the_order_of_the_source()
    {
        CompileResult result = Ink.Read("TODO: later\n-> b\n-> a\n");
        Assert.Equal(["2:4 INK101", "3:4 INK101", "1:1 INK290"], Ink.Places(result));
    }
}
