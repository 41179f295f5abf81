using SinoRussia.Narrative.Compilation;
using SinoRussia.Workshop.Watching;

namespace SinoRussia.Workshop.Tests.Watching;

public sealed class LivePlayTests
{
    private const string Hall = """
        A hall.
        -> hall
        === hall ===
        * [Smile] You smile.
          * * [Sit] You sit.
              The chair is cold.
              * * * [Rise] You rise.
                -> END
        * [Leave] You leave.
          -> END
        """;

    private string _text = Hall;

    [Fact]
    public void A_save_leads_back_to_where_one_was_with_what_is_new_marked()
    {
        LivePlay play = Sitting();
        _text = Hall.Replace("The chair is cold.", "The chair is warm.", StringComparison.Ordinal);
        Reload reload = play.Reload();
        Assert.True(reload.Compiles);
        Assert.Null(reload.PartedAt);
        Assert.Equal(2, play.Campaign!.Journal.Count);
        Assert.Equal(["The chair is warm."], reload.NewLines);
        Assert.Contains("2 decisions taken again; 1 new line", reload.InWords(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_choice_that_is_gone_sets_one_back_and_comes_back_with_it()
    {
        LivePlay play = Sitting();
        _text = Hall.Replace("[Sit]", "[Sit down]", StringComparison.Ordinal);
        Reload reload = play.Reload();
        Assert.Equal("Sit", reload.PartedAt!.Text);
        Assert.Single(play.Campaign!.Journal);
        Assert.Contains("\"Sit\" cannot be taken any more", reload.InWords(), StringComparison.Ordinal);

        _text = Hall;
        Assert.Null(play.Reload().PartedAt);
        Assert.Equal(2, play.Campaign.Journal.Count);
    }

    [Theory]
    [InlineData("INCLUDE\n")]
    [InlineData("INCLUDE nowhere.ink\n")]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("=== \n")]
    [InlineData("-> \n")]
    [InlineData("* [")]
    [InlineData("CONST a = -> hall\n")]
    [InlineData("=== (label)(x)\n")]
    [InlineData("~ temp x = \n{x = 2:\n")]
    public void A_half_typed_story_is_survived_and_the_last_good_one_goes_on(string half)
    {
        LivePlay play = Sitting();
        _text = half;
        Reload reload = play.Reload();
        Assert.True(reload.Compiles || play.Diagnostics.Count > 0);
        _text = Hall;
        Assert.True(play.Reload().Compiles);
        Assert.Equal(2, play.Campaign!.Journal.Count);
    }

    [Fact]
    public void Every_beginning_of_a_story_is_survived()
    {
        LivePlay play = Sitting();
        for (int length = 0; length < Hall.Length; length++)
        {
            _text = Hall[..length];
            play.Reload();
            Assert.NotNull(play.Campaign);
        }
    }

    [Fact]
    public void A_compiler_that_crashes_is_a_finding()
    {
        LivePlay play = new("s", "s.ink", () => throw new NotSupportedException(), 1);
        Assert.Null(play.Campaign);
        Assert.Contains("NotSupportedException", Assert.Single(play.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Going_back_and_starting_over_work()
    {
        LivePlay play = Sitting();
        Assert.True(play.Undo());
        Assert.Single(play.Campaign!.Journal);
        Assert.True(play.Restart());
        Assert.False(play.Undo());
        Assert.False(play.Choose(7));
    }

    [Fact]
    public void A_story_that_fails_while_it_is_written_is_no_end()
    {
        LivePlay play = Sitting();
        _text = Hall.Replace("You sit.", "{1 / (1 - 1)}", StringComparison.Ordinal);
        play.Reload();
        _text = Hall;
        play.Reload();
        Assert.Equal(2, play.Campaign!.Journal.Count);
    }

    [Fact]
    public void What_check_finds_is_always_there()
    {
        _text = Hall + "\n=== orphan ===\nNobody.\n-> END\n";
        LivePlay play = new("s", "s.ink", Compile, 1);
        Assert.Contains(play.Diagnostics, finding => finding.Message.Contains("orphan", StringComparison.Ordinal));
        Assert.Equal(["s.ink"], play.Sources.Keys);
    }

    private LivePlay Sitting()
    {
        LivePlay play = new("s", "s.ink", Compile, 1);
        Assert.True(play.Choose(0));
        Assert.True(play.Choose(0));
        return play;
    }

    private CompileResult Compile() => StoryCompiler.Compile("s.ink", new Files(_text));

    private sealed class Files(string text) : IStoryFiles
    {
        public string Read(string path) => path == "s.ink" ? text : throw new FileNotFoundException(path);
    }
}
