using SinoRussia.Narrative.Diagnostics;

namespace SinoRussia.Narrative.Tests.Telling;

public sealed class FaultTests
{
    [Theory]
    [InlineData("VAR d = 0\nbefore\n{10 / d}\nafter\n", 3)]
    [InlineData("VAR d = 0\nbefore\n~ temp x = 10 % d\nafter\n", 3)]
    [InlineData("before\na {f(0)} b\n-> END\n=== function f(x)\n~ return 1 / x\n", 5)]
    public void A_division_by_zero_fails_on_its_line_and_the_line_before_is_still_told(string main, int line)
    {
        Narrator narrator = Ink.Begin(main);
        Assert.Equal("before", narrator.Tell()[0]);
        Assert.Equal(NarratorStatus.Failed, narrator.Status);
        Assert.Equal((DiagnosticCode.DivisionByZero, line), (narrator.Fault!.Code, narrator.Fault.At.Line));
    }

    [Theory]
    [InlineData("before # key: value\n-> loop\n=== loop\n-> loop\n", 4)]
    [InlineData("before # key: value\n-> loop\n=== loop\n<>\n-> loop\n", 5)]
    [InlineData("before # key: value\n-> loop\n=== loop\n* -> loop\n+ -> loop\n", 5)]
    public void A_line_before_a_silent_loop_is_still_told(string main, int line)
    {
        Narrator narrator = Ink.Begin(main);
        Line told = Assert.Single(narrator.TellLines());
        Assert.Equal(("before", "value"), (told.Text, told.Tags.ValueOf("key")));
        Assert.Equal(DiagnosticCode.SilentLoop, narrator.Fault!.Code);
        Assert.InRange(narrator.Fault.At.Line, 3, line);
    }

    [Fact]
    public void Text_without_end_is_stopped()
    {
        Narrator narrator = Ink.Begin("-> loop\n=== loop\ntext\n-> loop\n");
        Assert.Equal(Narrator.MaxLines, narrator.Tell().Count(line => line.Length > 0));
        Assert.Equal((DiagnosticCode.EndlessText, "main.ink"), (narrator.Fault!.Code, narrator.Fault.At.File));
        Assert.InRange(narrator.Fault.At.Line, 3, 4);
    }

    [Fact]
    public void Lines_are_counted_anew_after_each_choice()
    {
        Narrator narrator = Ink.Begin(
            "VAR n = 0\n-> loop\n=== loop\ntext\n~ n++\n{n % 6000 > 0: -> loop}\n+ {n < 20000} on -> loop\n+ -> END\n"
        );
        narrator.Play(10);
        Assert.Equal((NarratorStatus.Ended, null), (narrator.Status, narrator.Fault));
    }

    [Theory]
    [InlineData("before\n{f(1)}\n-> END\n=== function f(x)\n~ return f(x + 1)\n")]
    [InlineData("before\n-> t ->\n-> END\n=== t\n-> t ->\n->->\n")]
    public void Endless_recursion_is_stopped_and_placed(string main)
    {
        Narrator narrator = Story(main).Begin(1, TimeSpan.FromSeconds(20));
        Assert.Equal(["before"], narrator.Tell());
        Assert.Equal(DiagnosticCode.EndlessRecursion, narrator.Fault!.Code);
        Assert.InRange(narrator.Fault.At.Line, 4, 5);
    }

    [Fact]
    public void A_thread_that_starts_itself_is_stopped()
    {
        Narrator narrator = Ink.Begin("before\n-> k\n=== k\n<- k\n-> END\n");
        Assert.Equal(["before"], narrator.Tell());
        Assert.Equal(NarratorStatus.Failed, narrator.Status);
    }

    [Fact]
    public void Done_inside_a_tunnel_ends_the_story()
    {
        Narrator narrator = Ink.Begin("-> t ->\nafter\n-> END\n=== t\nin\n-> DONE\n");
        Assert.Equal(["in"], narrator.Tell());
        Assert.Equal(NarratorStatus.Ended, narrator.Status);
    }

    [Theory]
    [InlineData("-> k\n=== k\nfirst\nlast words\n", 4)]
    [InlineData("-> k ->\n=== k\nfirst\nlast words\n", 4)]
    public void The_text_before_a_story_runs_out_is_still_told(string main, int line)
    {
        Narrator narrator = Ink.Begin(main);
        Assert.Equal(["first", "last words"], narrator.Tell());
        Assert.Equal((NarratorStatus.Failed, DiagnosticCode.RanOut), (narrator.Status, narrator.Fault!.Code));
        Assert.Equal(line, narrator.Fault.At.Line);
    }

    [Fact]
    public void A_narrator_that_failed_does_no_harm_to_another_of_the_same_story()
    {
        Story story = Story(
            "VAR d = 0\nHello.\n+ [divide] {1 / d}\n+ [loop] -> loop\n+ [go on] Fine.\n- -> END\n=== loop\n-> loop\n"
        );
        foreach (int bad in new[] { 0, 1, 0 })
        {
            Narrator first = story.Begin(1, Ink.Impatient);
            Narrator second = story.Begin(1, Ink.Impatient);
            Assert.Equal(["Hello."], first.Tell());
            Assert.Equal(["Hello."], second.Tell());
            first.Choose(bad);
            first.Tell();
            second.Choose(2);
            Assert.Equal(NarratorStatus.Failed, first.Status);
            Assert.Equal(["Fine."], second.Tell());
            Assert.Equal(NarratorStatus.Ended, second.Status);
        }
    }

    [Fact]
    public void A_narrator_that_failed_answers_but_does_nothing_more()
    {
        Narrator narrator = Ink.Begin("VAR d = 0\n-> k\n=== k\n{1 / d}\n-> END\n");
        narrator.Tell();
        Assert.Null(narrator.Continue());
        Assert.Empty(narrator.Choices);
        Assert.False(narrator.GoTo("k"));
        Assert.Equal(0, narrator.Number("d"));
        Assert.Throws<ArgumentOutOfRangeException>(() => narrator.Choose(0));
    }

    [Theory]
    [InlineData("VAR d = 0\nbefore\n-> k\n=== k\n{1 / d}\n-> END\n")]
    [InlineData("before\n-> k\n=== k\n-> k\n")]
    [InlineData("before\n-> k\n=== k\ntext\n")]
    public void A_narrator_that_failed_may_be_asked_for_a_snapshot(string main)
    {
        Narrator narrator = Ink.Begin(main);
        narrator.Tell();
        Assert.Equal(NarratorStatus.Failed, narrator.Status);
        Assert.NotEmpty(narrator.Snapshot());
        narrator.Story.Resume(narrator.Snapshot(), Ink.Impatient)?.Tell();
    }

    private static Story Story(string main) => Ink.Story(main);
}
