using SinoRussia.Narrative.Compilation;

namespace SinoRussia.Narrative.Tests.Compilation;

public sealed class CompiledStoryTests
{
    private static readonly Dictionary<string, string> Files = new(StringComparer.Ordinal)
    {
        ["root.ink"] = "INCLUDE part.ink\n# title: Two Rooms\nTODO: a door\nA room. -> hall\n",
        ["part.ink"] = "=== hall\nA hall.\n* [Leave #id: leave] You leave. -> END\n",
    };

    private static readonly CompileResult Compiled = StoryCompiler.Compile("root.ink", new MemoryFiles(Files));

    private static readonly string Record = CompiledStory.Write(Compiled)!;

    [Fact]
    public void It_opens_beside_its_source_with_the_same_hash_files_tags_and_remarks()
    {
        CompileResult opened = CompiledStory.Open(Record, new MemoryFiles(Files))!;
        Story story = opened.Story!;
        Assert.Equal(Compiled.Story!.Hash, story.Hash);
        Assert.Equal(Compiled.Story.Hash, CompiledStory.HashOf(Record, new MemoryFiles(Files)));
        Assert.Equal(Compiled.Story.Files, story.Files);
        Assert.Equal(Compiled.Story.GlobalTags, story.GlobalTags);
        Assert.Equal(Compiled.Remarks, opened.Remarks);
        Assert.Empty(opened.Diagnostics);
        Assert.Null(story.Inventory);
        Assert.Null(story.Outline);
    }

    [Theory]
    [InlineData("root.ink", "A room.", "A chamber.")]
    [InlineData("part.ink", "A hall.", "A hall. ")]
    public void It_does_not_open_beside_source_that_was_edited(string file, string before, string after)
    {
        Dictionary<string, string> edited = new(Files, StringComparer.Ordinal)
        {
            [file] = Files[file].Replace(before, after, StringComparison.Ordinal),
        };
        Assert.Null(CompiledStory.Open(Record, new MemoryFiles(edited)));
        Assert.Null(CompiledStory.HashOf(Record, new MemoryFiles(edited)));
    }

    [Fact]
    public void Line_endings_of_the_source_do_not_matter()
    {
        Dictionary<string, string> windows = Files.ToDictionary(
            file => file.Key,
            file => file.Value.Replace("\n", "\r\n", StringComparison.Ordinal),
            StringComparer.Ordinal
        );
        Assert.NotNull(CompiledStory.Open(Record, new MemoryFiles(windows)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("{}\n{}")]
    [InlineData("[1]\n{}")]
    [InlineData("not json\n{}")]
    [InlineData("""{"format":"sinorussia-compiled","version":99,"hash":"","files":[],"remarks":[]}""" + "\n{}")]
    public void What_is_no_record_does_not_open(string record)
    {
        Assert.Null(CompiledStory.Open(record, new MemoryFiles(Files)));
        Assert.Null(CompiledStory.HashOf(record, new MemoryFiles(Files)));
    }

    [Fact]
    public void A_record_that_was_cut_short_does_not_open()
    {
        for (int length = 0; length < Record.Length; length += 7)
        {
            Assert.Null(CompiledStory.Open(Record[..length], new MemoryFiles(Files)));
        }
    }

    [Fact]
    public void A_file_that_is_gone_keeps_it_shut() =>
        Assert.Null(
            CompiledStory.Open(
                Record,
                new MemoryFiles(new Dictionary<string, string> { ["root.ink"] = Files["root.ink"] })
            )
        );

    [Fact]
    public void What_does_not_compile_or_came_compiled_has_no_record()
    {
        MemoryFiles broken = new(new Dictionary<string, string> { ["b.ink"] = "-> nowhere\n" });
        Assert.Null(CompiledStory.Write(StoryCompiler.Compile("b.ink", broken)));
        MemoryFiles json = new(new Dictionary<string, string> { ["s.json"] = Compiled.Story!.ToJson() });
        Assert.Null(CompiledStory.Write(StoryCompiler.Compile("s.json", json)));
    }
}
