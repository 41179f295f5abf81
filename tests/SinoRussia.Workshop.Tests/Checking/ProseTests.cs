using System.Diagnostics;
using SinoRussia.Workshop.Checking;
using SinoRussia.Workshop.Checking.Prose;

namespace SinoRussia.Workshop.Tests.Checking;

public sealed class ProseTests
{
    private const string Two =
        "-> a\n=== a\nFirst, the kettle ticks as it cools on the sill.\n-> b\n=== b\nHere, \"the kettle ticks, as it cools\"; on the sill a cat.\n-> END\n";

    [Fact]
    public void Six_words_of_another_scene_are_told_once_with_the_whole_run()
    {
        string message = Check.Only(Two, LintCode.Repeated, prose: true).Message;
        Assert.Equal("'the kettle ticks as it cools on the sill' stands in 'a' as well (story.ink:3)", message);
    }

    [Theory]
    [InlineData("-> a\n=== a\nThe kettle ticks as it cools. The kettle ticks as it cools.\n-> END")]
    [InlineData(
        "-> a\n=== a\nGo.\n+ [Take the tea to him at once. #locked: No.] -> a\n* [Take the tea to him at once.]\n- -> END"
    )]
    [InlineData("-> a\n=== a\nThe kettle ticks as it cools.\n-> b\n=== b\nA kettle ticks as it cools.\n-> END")]
    public void Within_a_scene_and_under_six_words_one_may_repeat(string ink) =>
        Check.None(ink, LintCode.Repeated, prose: true);

    [Fact]
    public void Prose_is_looked_at_only_when_asked() => Assert.Empty(Check.Of(Two).Diagnostics);

    [Fact]
    public void Three_words_that_open_two_scenes_are_told() =>
        Assert.Equal(
            ["6:1"],
            Check
                .Of("-> a\n=== a\nThe old man coughs.\n-> b\n=== b\nThe old man goes.\n-> END", true)
                .Places(LintCode.Opening)
        );

    [Fact]
    public void A_shape_that_opens_more_than_one_scene_in_eight_is_told()
    {
        string ink = "-> k0\n";
        for (int i = 0; i < 16; i++)
        {
            string opening = i < 3 ? $"In the{i} morning a{i} bell rings." : $"W{i} x{i} y{i} {new string('z', i)}.";
            ink +=
                $"=== k{i}\n{opening.Replace("the" + i, "the", StringComparison.Ordinal).Replace("morning", $"m{i}", StringComparison.Ordinal)}\n-> {(i < 15 ? $"k{i + 1}" : "END")}\n";
        }

        Assert.Contains(
            "3 of 16 scenes",
            Check.Only(ink, LintCode.Opening, prose: true).Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("It is a testament to him.", "1:7")]
    [InlineData("A DELICATE BALANCE, he says.", "1:3")]
    [InlineData("It was not only late but also cold.", "1:8")]
    public void A_stock_phrase_is_told_where_it_stands(string line, string place) =>
        Assert.Equal([place], Check.Of($"{line}\n-> END", true).Places(LintCode.StockPhrase));

    [Fact]
    public void Authors_add_phrases_take_phrases_out_and_set_limits()
    {
        ProseRules rules = ProseRules.Default.With(
            "# ours\nsteely  gaze\n-tapestry\nlimit option 3\nlimit nonsense 3\n"
        );
        CheckReport report = Check.Of("A tapestry.\nA Steely Gaze.\n* [one two three four]\n- -> END", rules);
        Assert.Equal(["2:3"], report.Places(LintCode.StockPhrase));
        Assert.Equal(["3:1"], report.Places(LintCode.LongOption));
        Assert.Equal((120, 3, 100), (rules.Brief, rules.Option, rules.Result));
    }

    [Theory]
    [InlineData(120, "", false)]
    [InlineData(121, "", true)]
    [InlineData(121, "# kind: setpiece", false)]
    [InlineData(241, "# kind: setpiece", true)]
    public void A_brief_may_have_its_words_and_a_set_piece_twice_as_many(int words, string kind, bool tooLong)
    {
        string ink =
            $"-> o\n=== o\n# scene: O\nFirst.\n-> a\n=== a\n# scene: A {kind}\n{Filler(words)}\n-> b\n= b\n* [Go.]\n- -> END";
        Assert.Equal(tooLong ? ["8:1"] : [], Check.Of(ink, true).Places(LintCode.LongBrief));
    }

    [Theory]
    [InlineData(240, false)]
    [InlineData(241, true)]
    public void The_scene_that_opens_the_story_may_have_twice_as_many(int words, bool tooLong)
    {
        string ink = $"-> a\n=== a\n# scene: A\n{Filler(words)}\n* [Go.]\n- -> END";
        Assert.Equal(tooLong ? ["4:1"] : [], Check.Of(ink, true).Places(LintCode.LongBrief));
    }

    [Theory]
    [InlineData(100, false)]
    [InlineData(101, true)]
    public void A_result_may_have_a_hundred_words(int words, bool tooLong)
    {
        string ink = $"-> a\n=== a\nNow?\n* [Go.]\n    {Filler(words)}\n- -> END";
        Assert.Equal(tooLong ? ["5:5"] : [], Check.Of(ink, true).Places(LintCode.LongResult));
    }

    [Fact]
    public void Of_the_branches_of_a_condition_only_the_longest_counts() =>
        Check.None(
            $"VAR x = 1\n-> a\n=== a\n{{x == 1:\n    {Filler(90)}\n- else:\n    {Filler(80)}\n}}\n* [Go.]\n- -> END",
            LintCode.LongBrief,
            prose: true
        );

    [Fact]
    public void A_hundred_thousand_words_take_less_than_three_seconds()
    {
        string ink = "-> k0\n";
        for (int i = 0; i < 1000; i++)
        {
            ink +=
                $"=== k{i}\n# scene: S{i}\n{Filler(60, i)}\n* [{Filler(10, i + 5000)}]\n    {Filler(31, i + 9000)}\n- -> {(i < 999 ? $"k{i + 1}" : "END")}\n";
        }

        // The compiler takes its own time, and says so elsewhere.
        Check.Of("Warm.\n-> END", true);
        (string root, Dictionary<string, string> files) = Check.Files(ink);
        Narrative.Compilation.CompileResult compiled = Narrative.Compilation.StoryCompiler.Compile(
            root,
            new Narrative.Compilation.MemoryFiles(files)
        );
        Stopwatch clock = Stopwatch.StartNew();
        CheckReport report = Checker.Check("long", root, compiled, new CheckOptions(ProseRules.Default));
        Assert.True(report.Words > 100_000, $"{report.Words} words");
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(3), $"{clock.Elapsed}");
    }

    private static string Filler(int words, int seed = 0) =>
        string.Join(' ', Enumerable.Range(0, words).Select(i => $"w{seed}x{i}"));
}
