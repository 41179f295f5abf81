using SinoRussia.Narrative;
using SinoRussia.Stories;

namespace SinoRussia.Tests;

public sealed class StorySourceTests
{
    [Fact]
    public void A_story_is_compiled_again_as_it_was_read_however_its_file_was_edited()
    {
        string file = Path.Combine(Directory.CreateTempSubdirectory("story").FullName, "river.ink");
        File.WriteAllText(file, "Ice.\n* [Cross.]\n- -> END\n");
        StorySource source = new(file, file);
        Story story = source.Compile().Story!;
        File.WriteAllText(file, "Water.\n* [Wait.]\n* [Swim.]\n- -> END\n");
        Assert.Equal(story.Hash, source.CompileAgain(story).Hash);
    }
}
