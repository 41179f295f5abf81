using SinoRussia.Narrative.Compilation;
using SinoRussia.Narrative.Diagnostics;

namespace SinoRussia.Narrative.Tests.Advice;

public sealed class AdviceTests
{
    [Theory]
    [InlineData("-> strat\n=== start\nhi\n-> END", "did you mean 'start' (main.ink:2)?")]
    [InlineData("-> Start\n=== start\nhi\n-> END", "capital letters count: did you mean 'start' (main.ink:2)?")]
    [InlineData("-> k.lst\n=== k\n= last\nhi\n-> END", "did you mean 'k.last' (main.ink:3)?")]
    [InlineData("-> last\n=== k\n= last\nhi\n-> END", "from here 'last' is written 'k.last' (main.ink:3)")]
    [InlineData("-> door\n* (dor) go\n-> END", "did you mean 'dor' (main.ink:2)?")]
    [InlineData("-> zebra\n=== start\nhi\n-> END", "write the knot (=== zebra ===), or divert to one that is there")]
    [InlineData("VAR trust = 1\n{trsut}", "did you mean 'trust' (main.ink:1)?")]
    [InlineData("LIST Moods = calm, angry\n{angyr}", "did you mean 'angry' (main.ink:1)?")]
    [InlineData("{zebra}", "declare it (VAR zebra = 0), or check the spelling")]
    [InlineData("{rol(1)}\n=== function roll(n)\n~ return n", "did you mean 'roll' (main.ink:2)?")]
    [InlineData("{roll(1)}\n=== function roll(a, b)\n~ return 1", "it is declared as 'roll(a, b)' at main.ink:2")]
    [InlineData("-> a\n=== a\nx\n-> END\n=== a\ny\n-> END", "the other stands at main.ink:2")]
    [InlineData("* [Go -> b\n=== b\n-> END", "close the bracket: * [Go] -> b")]
    [InlineData("VAR x = 1\n{x = 2:\n  yes\n}", "to compare, write ==: {x == 2:")]
    [InlineData("VAR x = 1\n{x == 1:\n  * lone\n}", "put the condition on the choice: * {x == 1} lone")]
    [InlineData("VAR x = “hello”\n{x}", "use straight quotes: VAR x = \"hello\"")]
    [InlineData("EXTERNAL foo(a, b)\n{foo(1, 2)}", "add '=== function foo(a, b) ===' with '~ return 0' below it")]
    [InlineData("-> k\n=== k\nhi\n->\n", "write -> DONE")]
    [InlineData("Hello # a: x | y\n-> END", "divide its fields with ;")]
    [InlineData("VAR x\nhi {x}", "VAR x = 0")]
    [InlineData("{f()}\n=== function f()\n-> END", "move the divert to where it is called")]
    [InlineData("-> my_knot\n=== my_knot one\nhi\n-> END", "a name alone, without blanks")]
    [InlineData("VAR MAX = 2\nhi", "such as 'my_MAX'")]
    public void The_help_names_the_way_out(string main, string help) =>
        Assert.Contains(help, Ink.OnlyError(main).Help, StringComparison.Ordinal);

    [Theory]
    [InlineData("INCLUDE Lib/A.ink\nhi", "capital letters count: INCLUDE lib/a.ink")]
    [InlineData("INCLUDE a.ink\nhi", "did you mean INCLUDE lib/a.ink?")]
    [InlineData(
        "INCLUDE lib/s.ink\nhi",
        "paths start at the root file's folder, also in a file of a subfolder: INCLUDE lib/a.ink"
    )]
    [InlineData("INCLUDE far/zebra.ink\nhi", "paths start at the root file's folder")]
    public void A_missing_file_is_looked_for(string main, string help) =>
        Assert.Contains(
            help,
            Ink.OnlyError(main, ("lib/a.ink", "VAR x = 1"), ("lib/s.ink", "INCLUDE a.ink")).Help,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_missing_file_on_disk_is_looked_for()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        Directory.CreateDirectory(Path.Combine(folder, "lib"));
        File.WriteAllText(Path.Combine(folder, "lib", "meters.ink"), "VAR x = 1");
        File.WriteAllText(Path.Combine(folder, "main.ink"), "INCLUDE lib/metres.ink\nHi.");
        CompileResult result = StoryCompiler.CompileFile(Path.Combine(folder, "main.ink"));
        Directory.Delete(folder, recursive: true);
        Assert.Contains("INCLUDE lib/meters.ink", Assert.Single(result.Errors).Help, StringComparison.Ordinal);
    }

    [Fact]
    public void An_external_unlike_its_fallback_is_one_error_at_its_declaration()
    {
        Diagnostic error = Ink.OnlyError("EXTERNAL foo(x)\n{foo(1)}\n-> END\n=== function foo(x, y)\n~ return 1\n");
        Assert.Equal((DiagnosticCode.ExternalArity, 1, 10), (error.Code, error.At.Line, error.At.Column));
        Assert.Contains("main.ink:4", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_else_without_a_dash_and_a_loose_end_have_codes_of_their_own() =>
        Assert.Equal(
            ["4:1 INK204", "9:1 INK203"],
            Ink.Places(Ink.Read("VAR x = 1\n{x == 1:\n  yes\nelse:\n  no\n}\n-> k\n=== k\nhi\n"))
        );

    [Fact]
    public void A_broken_story_is_counted_as_far_as_it_can_be_read()
    {
        CompileResult result = Ink.Read("one two\n-> nowhere\n=== k\nthree\n* [Go -> k\n-> END\n");
        Assert.Null(result.Story);
        Assert.Equal((3, 1), (result.Inventory!.Words, result.Inventory.Knots));
        Assert.Equal(["main.ink"], result.Sources.Keys);
    }

    [Theory]
    [InlineData("trsut", "trust")]
    [InlineData("TRUST", "trust")]
    [InlineData("ab", null)]
    [InlineData("wholly_other", null)]
    public void A_suggestion_is_near_or_none(string typed, string? meant) =>
        Assert.Equal(meant, NameSuggestion.Nearest(typed, ["trust", "cd", "standing"]));
}
