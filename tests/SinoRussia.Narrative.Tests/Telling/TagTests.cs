namespace SinoRussia.Narrative.Tests.Telling;

public sealed class TagTests
{
    [Theory]
    [InlineData("key: value", "key", "value")]
    [InlineData("key:value", "key", "value")]
    [InlineData(" key :  a: b; c, d ", "key", "a: b; c, d")]
    [InlineData("key", "key", "")]
    [InlineData("key:", "key", "")]
    [InlineData(":", "", "")]
    [InlineData("k\u001bey: v\u0007", "key", "v")]
    public void A_tag_is_a_key_and_a_value(string text, string key, string value)
    {
        Tag tag = Tag.Parse(text);
        Assert.Equal((key, value), (tag.Key, tag.Value));
        Assert.Equal(new Tag(key, value), tag);
    }

    [Theory]
    [InlineData("a:b")]
    [InlineData("a :  b")]
    [InlineData("key:")]
    [InlineData("key")]
    public void A_tag_that_was_read_is_given_back_as_it_was_written(string text) =>
        Assert.Equal(text, Tag.Parse(text).ToString());

    [Fact]
    public void A_tag_that_was_made_is_written_with_a_colon()
    {
        Assert.Equal("a: b", new Tag("a", "b").ToString());
        Assert.Equal("a", new Tag("a", "").ToString());
    }

    [Fact]
    public void Lines_have_their_tags()
    {
        List<Line> lines = Ink.Begin("# above\nOne. # scene: A # b\nTwo.\nThree. #c:d\n-> END").TellLines();
        Assert.Equal(["above|scene: A|b", "", "c:d"], lines.Select(line => string.Join('|', line.Tags)));
        Assert.True(lines[0].Tags.Has("b"));
        Assert.Equal(["A"], lines[0].Tags.ValuesOf("scene"));
    }

    [Fact]
    public void Tags_inside_the_brackets_of_a_choice_are_the_choices()
    {
        Narrator narrator = Ink.Begin(
            "* [Go #id: go #by: Wang #locked: not yet] Gone. # line\n* Stay #x\n* [Alone #locked]\n- -> END"
        );
        narrator.Tell();
        Choice go = narrator.Choices[0];
        Assert.Equal(("Go", "go", "not yet"), (go.Text, go.Id, go.Locked));
        Assert.Equal("Wang", go.Tags.ValueOf("by"));
        Assert.Equal("x", Assert.Single(narrator.Choices[1].Tags).Key);
        Assert.Equal(("", ""), (narrator.Choices[2].Id, narrator.Choices[2].Locked));
        Assert.Null(narrator.Choices[1].Locked);
        narrator.Choose(0);
        Assert.Equal("line", Assert.Single(narrator.Continue()!.Tags).Key);
    }

    [Fact]
    public void Global_tags_stand_at_the_top_of_the_root_file()
    {
        Story story = Ink.Story(
            "# title: The Desk\n# meter: trust; Trust; 0..100\n# alone\nINCLUDE a.ink\nVAR x = 1\nHello. # not\n",
            ("a.ink", "VAR y = 1\n")
        );
        Assert.Equal(
            ["title: The Desk", "meter: trust; Trust; 0..100", "alone"],
            story.GlobalTags.Select(tag => $"{tag}").Take(3)
        );
    }

    [Theory]
    [InlineData("Hello.\n")]
    [InlineData("-> k\n=== k\n# tag\nHi.\n-> END\n")]
    [InlineData("{true: # a}\nHi.\n")]
    public void A_story_without_global_tags_has_none(string main) =>
        Assert.DoesNotContain(Ink.Story(main).GlobalTags, tag => tag.Key == "tag");
}
