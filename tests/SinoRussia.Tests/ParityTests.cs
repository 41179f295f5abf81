using System.Text.RegularExpressions;

namespace SinoRussia.Tests;

/// <summary>A story without meters prints what inkle's own player prints, byte for byte.</summary>
public sealed partial class ParityTests : IDisposable
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Stories");
    private readonly Desk _desk = new();

    public static TheoryData<string> Stories =>
        [
            .. Directory
                .EnumerateFiles(Folder, "*.input")
                .Select(Path.GetFileNameWithoutExtension)
                .Order()
                .OfType<string>(),
        ];

    [Fact]
    public void There_are_twenty_stories_to_compare() => Assert.True(Stories.Count >= 20);

    [Theory]
    [MemberData(nameof(Stories))]
    public void A_story_in_ink_prints_what_inklecate_prints(string name)
    {
        string story = Path.Combine(Folder, $"{name}.ink");
        string input = File.ReadAllText(Path.Combine(Folder, $"{name}.input"));
        Assert.Equal(Inklecate.Play(story, input), AsInkleSaysIt(_desk.Play(story, input, "--new").IsClean().Output));
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void A_story_that_came_compiled_prints_what_inklecate_prints(string name)
    {
        string json = _desk[$"{name}.json"];
        Inklecate.Compile(Path.Combine(Folder, $"{name}.ink"), json);
        string input = File.ReadAllText(Path.Combine(Folder, $"{name}.input"));
        Assert.Equal(Inklecate.Play(json, input), AsInkleSaysIt(_desk.Play(json, input, "--new").IsClean().Output));
    }

    [Fact]
    public void Todos_and_warnings_come_before_the_story() =>
        ComparesWell(
            "TODO: more\nHello.\n* [Go] -> sub\n* [Stay] -> END\n=== sub\nloose\n-> END\n== unused\ntext\n",
            "2\n"
        );

    [Fact]
    public void A_story_that_runs_out_says_so_in_inkles_words()
    {
        Answer answer = ComparesWell("Hello.\n* [Go] -> sub\n=== sub\nloose\n", "1\n");
        Assert.Contains("RUNTIME ERROR", answer.Output, StringComparison.Ordinal);
        answer.Complains(1, "ran out of content");
    }

    [Fact]
    public void A_warning_while_telling_stands_behind_its_line()
    {
        Answer answer = ComparesWell(
            "VAR x = false\nHello.\n* [Go]\n- {x:\n    ~ temp z = 3\n}\nWords {z}. # tag\nEnd.\n-> END\n",
            "1\n"
        );
        Assert.Contains("RUNTIME WARNING", answer.Output, StringComparison.Ordinal);
        Assert.Equal(0, answer.Code);
    }

    [Fact]
    public void Words_over_which_the_engine_breaks_down_are_not_printed()
    {
        Answer answer = ComparesWell("VAR x = 0\nHello.\n* [Go]\nNow {10 / x} here.\n-> END\n", "1\n");
        answer.Complains(1, "division by zero");
    }

    [Fact]
    public void A_wrong_entry_gets_a_sentence_and_a_new_prompt()
    {
        string story = _desk.Put("road.ink", Tales.Road);
        string output = _desk.Play(story, "9\nleft\n\n0\n1\n").IsClean().Output;
        Assert.Contains(
            "?> There is no choice 9 here: type a number from 1 to 2, or help.\n?> ",
            output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "?> 'left' is not understood: type a number from 1 to 2, or help.\n?> ",
            output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "?> Nothing was typed: type a number from 1 to 2, or help.\n?> ",
            output,
            StringComparison.Ordinal
        );
        Assert.Contains("?> There is no choice 0 here", output, StringComparison.Ordinal);
        Assert.Contains("?> You go left.\n", output, StringComparison.Ordinal);
    }

    public void Dispose() => _desk.Dispose();

    private Answer ComparesWell(string ink, string input)
    {
        string story = _desk.Put("story.ink", ink);
        Answer answer = _desk.Play(story, input, "--new");
        Assert.Equal(Inklecate.Play(story, input), answer.Output);
        return answer;
    }

    /// <summary>Inkle's player says nothing of a 0, and the same of every number that is too large.</summary>
    private static string AsInkleSaysIt(string output) =>
        TooLarge().Replace(Zero().Replace(output, ""), "Choice out of range\n");

    [GeneratedRegex(@"There is no choice 0 here: .*\n", RegexOptions.None, 1000)]
    private static partial Regex Zero();

    [GeneratedRegex(@"There is no choice \d+ here: .*\n", RegexOptions.None, 1000)]
    private static partial Regex TooLarge();
}
