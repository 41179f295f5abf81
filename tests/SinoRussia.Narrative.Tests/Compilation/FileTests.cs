using SinoRussia.Narrative.Compilation;
using SinoRussia.Narrative.Diagnostics;

namespace SinoRussia.Narrative.Tests.Compilation;

public sealed class FileTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\n")]
    [InlineData("\ufeff")]
    public void An_empty_file_has_nothing_to_tell(string text)
    {
        Assert.Equal(DiagnosticCode.Empty, Ink.OnlyError(text).Code);
        CompileResult json = StoryCompiler.Compile(
            "s.json",
            new MemoryFiles(new Dictionary<string, string> { ["s.json"] = text })
        );
        Assert.Equal(DiagnosticCode.Empty, Assert.Single(json.Errors).Code);
    }

    [Fact]
    public void A_story_is_compiled_again_as_it_was_read_however_its_files_were_edited()
    {
        Dictionary<string, string> files = new()
        {
            ["a.ink"] = "INCLUDE b.ink\n-> b",
            ["b.ink"] = "=== b\nIce.\n-> END",
        };
        Story story = StoryCompiler.Compile("a.ink", new MemoryFiles(files)).Story!;
        files["b.ink"] = "=== b\nWater.\n-> END";
        Story again = StoryCompiler.CompileAgain(story)!;
        Assert.NotSame(story, again);
        Assert.Equal(story.Hash, again.Hash);
        Assert.NotEqual(story.Hash, StoryCompiler.Compile("a.ink", new MemoryFiles(files)).Story!.Hash);
    }

    [Fact]
    public void A_missing_file_is_named_without_its_folder()
    {
        Diagnostic error = Assert.Single(StoryCompiler.CompileFile("/none/such.ink").Diagnostics);
        Assert.Equal((DiagnosticCode.Missing, SourceSpan.StartOf("such.ink")), (error.Code, error.At));
    }

    [Fact]
    public void A_folder_is_no_story() =>
        Assert.Equal(
            DiagnosticCode.Unreadable,
            Assert.Single(StoryCompiler.CompileFile(AppContext.BaseDirectory).Diagnostics).Code
        );

    [Theory]
    [InlineData("")]
    [InlineData("a\0b.ink")]
    public void What_is_no_file_name_is_refused(string path) =>
        Assert.Equal(DiagnosticCode.Unreadable, Assert.Single(StoryCompiler.CompileFile(path).Diagnostics).Code);

    [Fact]
    public void Files_and_lines_too_long_for_prose_are_refused()
    {
        Assert.Equal(DiagnosticCode.TooLarge, Ink.OnlyError(new string('a', 70_000)).Code);
        Assert.Equal(
            DiagnosticCode.TooLarge,
            Ink.OnlyError(string.Concat(Enumerable.Repeat("0123456789\n", 900_000))).Code
        );
    }

    [Fact]
    public void A_file_without_end_is_refused()
    {
        Assert.SkipUnless(File.Exists("/dev/zero"), "only where there is such a file");
        Assert.Equal(DiagnosticCode.TooLarge, Assert.Single(StoryCompiler.CompileFile("/dev/zero").Diagnostics).Code);
    }

    [Fact]
    public void The_fingerprint_changes_with_any_file()
    {
        string hash = Ink.Story("INCLUDE a.ink\nHi.", ("a.ink", "VAR x = 1")).Hash;
        Assert.Equal(hash, Ink.Story("INCLUDE a.ink\nHi.", ("a.ink", "VAR x = 1")).Hash);
        Assert.NotEqual(hash, Ink.Story("INCLUDE a.ink\nHi.", ("a.ink", "VAR x = 2")).Hash);
        Assert.NotEqual(hash, Ink.Story("INCLUDE a.ink\nHo.", ("a.ink", "VAR x = 1")).Hash);
    }
}
