using SinoRussia.Workshop.Checking;

namespace SinoRussia.Workshop.Tests.Checking;

public sealed class InkyTests
{
    [Theory]
    [InlineData("INCLUDE a.ink\nHi {x}.\n-> END\n// file: a.ink\nVAR x = 1")]
    [InlineData(
        "// A story.\n/* Of\n two parts. */\n# title: T\n\nINCLUDE lib/a.ink\n\nVAR y = 1\nINCLUDE b.ink\nHi {x} {y}.\n-> END\n// file: lib/a.ink\nVAR x = 1\n// file: b.ink\n// nothing yet"
    )]
    public void Includes_at_the_top_are_in_order(string ink) => Assert.Empty(Check.Of(ink).Diagnostics);

    [Theory]
    [InlineData("Hi {x}.\nINCLUDE a.ink\n-> END\n// file: a.ink\nVAR x = 1", LintCode.IncludePlace, "2:1")]
    [InlineData(
        "INCLUDE a.ink\nHi {x}.\n-> END\n// file: a.ink\nINCLUDE b.ink\n// file: b.ink\nVAR x = 1",
        LintCode.IncludePlace,
        "a.ink:1:1"
    )]
    [InlineData("INCLUDE lib\\a.ink\nHi {x}.\n-> END\n// file: lib/a.ink\nVAR x = 1", LintCode.IncludePath, "1:9")]
    [InlineData("INCLUDE ./a.ink\nHi {x}.\n-> END\n// file: a.ink\nVAR x = 1", LintCode.IncludePath, "1:9")]
    [InlineData("INCLUDE lib/../a.ink\nHi {x}.\n-> END\n// file: a.ink\nVAR x = 1", LintCode.IncludePath, "1:9")]
    [InlineData(
        "INCLUDE lib/deep/a.ink\nHi {x}.\n-> END\n// file: lib/deep/a.ink\nVAR x = 1",
        LintCode.IncludePath,
        "1:9"
    )]
    [InlineData("INCLUDE a.ink\nHi.\n-> END\n// file: a.ink\n", LintCode.EmptyFile, "a.ink:1:1")]
    [InlineData("INCLUDE a[1].ink\nHi.\n-> END\n// file: a[1].ink\n// nothing", LintCode.FileName, "a[1].ink:1:1")]
    [InlineData("// file: style.ink\nHi.\n-> END", LintCode.FileName, "style.ink:1:1")]
    [InlineData("EXTERNAL f()\nHi {f()}.\n-> END\n=== function f()\n~ return 1", LintCode.ExternalFunction, "1:1")]
    public void What_Inky_trips_over_is_told_at_its_place(string ink, string code, string place) =>
        Assert.Equal([place], Check.Of(ink).Places(code));

    [Fact]
    public void It_is_told_of_a_story_that_does_not_compile_as_well() =>
        Assert.Equal(
            ["INK101", "INK601"],
            Check.Of("-> nowhere\nINCLUDE a.ink\n// file: a.ink\n// nothing").Diagnostics.Select(found => found.Code)
        );
}
