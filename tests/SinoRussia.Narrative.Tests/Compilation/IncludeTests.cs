using SinoRussia.Narrative.Compilation;
using SinoRussia.Narrative.Diagnostics;

namespace SinoRussia.Narrative.Tests.Compilation;

public sealed class IncludeTests
{
    [Fact]
    public void A_bare_include_is_an_error_with_its_place_and_hides_nothing()
    {
        CompileResult result = Ink.Read("INCLUDE\nhello\n-> nowhere\n");
        Assert.Equal(["1:1 INK106", "3:4 INK101"], Ink.Places(result));
        Assert.Null(result.Story);
    }

    [Fact]
    public void A_missing_file_is_one_error_and_the_names_it_may_hold_are_none()
    {
        Diagnostic error = Ink.OnlyError("Hi.\nINCLUDE lib/none.ink\n-> there\n{foo}\n");
        Assert.Equal(new SourceSpan("main.ink", 2, 1), error.At);
        Assert.Equal("there is no file 'lib/none.ink'", error.Message);
    }

    [Fact]
    public void A_missing_file_on_disk_is_named_without_the_folders_of_the_machine()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        File.WriteAllText(Path.Combine(folder, "main.ink"), "INCLUDE lib/none.ink\nINCLUDE .\nHi.");
        CompileResult result = StoryCompiler.CompileFile(Path.Combine(folder, "main.ink"));
        Directory.Delete(folder, recursive: true);
        Assert.Equal(["1:1 INK106", "2:1 INK106"], Ink.Places(result));
        Assert.DoesNotContain(
            result.Diagnostics,
            d => (d.ToString() + d.Help).Contains(folder, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_ring_of_includes_is_one_error_that_names_the_ring()
    {
        Diagnostic error = Ink.OnlyError(
            "INCLUDE a.ink\nhello",
            ("a.ink", "INCLUDE b.ink\n"),
            ("b.ink", "// b\n INCLUDE a.ink\n")
        );
        Assert.Equal(new SourceSpan("b.ink", 2, 2), error.At);
        Assert.Contains("a.ink -> b.ink -> a.ink", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("INCLUDE main.ink\nhello")]
    [InlineData("INCLUDE ./main.ink\nhello")]
    [InlineData("INCLUDE lib/../main.ink\nhello")]
    public void A_file_that_includes_itself_is_a_ring(string main) =>
        Assert.Contains("includes itself", Ink.OnlyError(main).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("INCLUDE lib/a.ink\nINCLUDE lib/a.ink\n-> k")]
    [InlineData("INCLUDE lib/a.ink\nINCLUDE lib\\a.ink\n-> k")]
    [InlineData("INCLUDE lib/a.ink\nINCLUDE ./lib/a.ink // again\n-> k")]
    public void A_file_included_twice_is_one_error_at_the_second_include(string main)
    {
        Diagnostic error = Ink.OnlyError(main, ("lib/a.ink", "VAR q = 1\n=== k\nhi\n-> END\n"));
        Assert.Equal(new SourceSpan("main.ink", 2, 1), error.At);
        Assert.Contains("first at main.ink:1", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_include_inside_a_knot_is_warned_of()
    {
        CompileResult result = Ink.Read(
            "-> k\n=== k\none\nINCLUDE a.ink\ntwo\n-> END",
            ("a.ink", "lost\n=== z\n-> END")
        );
        Assert.Equal(["4:1 INK201"], Ink.Places(result));
        Assert.Equal(["one", "two"], result.Story!.Begin(1).Tell());
    }

    [Theory]
    [InlineData("INCLUDE lib\\a.ink\n-> k")]
    [InlineData("INCLUDE ./lib/a.ink\n-> k")]
    [InlineData("  INCLUDE lib/a.ink   // the library\r\n-> k\r\n")]
    [InlineData("/* INCLUDE none.ink\n */\nINCLUDE lib/a.ink\n// INCLUDE none.ink\n-> k")]
    public void However_a_path_is_written_places_have_forward_slashes(string main)
    {
        Story story = Ink.Story(main, ("lib/a.ink", "=== k\nwords are counted\n-> END\n"));
        Assert.Equal(["main.ink", "lib/a.ink"], story.Files);
        Assert.Equal(new SourceSpan("lib/a.ink", 2, 1), story.Begin(1).Continue()!.Source);
        Assert.Equal(3, story.Inventory!.PerFile[1].Words);
    }

    [Fact]
    public void Empty_files_may_be_included() =>
        Assert.Equal(
            ["hello"],
            Ink.Story("INCLUDE a.ink\nINCLUDE b.ink\nhello", ("a.ink", ""), ("b.ink", "// nothing\n")).Begin(1).Tell()
        );

    [Fact]
    public void An_included_file_too_large_to_be_prose_is_an_error_at_its_include()
    {
        Diagnostic error = Ink.OnlyError("INCLUDE a.ink\nhello", ("a.ink", new string('a', 9_000_000)));
        Assert.Equal(DiagnosticCode.TooLarge, error.Code);
        Assert.Equal(new SourceSpan("main.ink", 1, 1), error.At);
    }
}
