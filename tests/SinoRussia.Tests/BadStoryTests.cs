using System.Text;

namespace SinoRussia.Tests;

public sealed class BadStoryTests : IDisposable
{
    private readonly Desk _desk = new();

    public static TheoryData<string, string, string> Stories =>
        new()
        {
            { "broken.ink", "Hello {\n", "broken.ink:1:" },
            { "nowhere.ink", "Hello.\n-> nowhere\n", "nowhere.ink:2:" },
            { "empty.ink", "", "the file is empty" },
            { "blank.ink", " \n\n", "the file is empty" },
            { "other.json", """{"inkVersion":99,"root":[[],"done",null],"listDefs":{}}""", "format 99" },
            { "any.json", """{"hello":1}""", "no compiled ink story" },
            { "cut.json", """{"inkVersion":21,"root":[""", "no compiled ink story" },
            { "deep.json", new string('[', 200_000), "nested deeper" },
            { "empty.json", "", "the file is empty" },
        };

    [Theory]
    [MemberData(nameof(Stories))]
    public void A_story_that_cannot_be_read_says_why(string name, string text, string about)
    {
        Answer answer = _desk.Play(_desk.Put(name, text), "1\n").Complains(1, about);
        Assert.Equal("", answer.Output);
        Assert.False(Directory.Exists(_desk.Data));
    }

    [Theory]
    [InlineData("binary.ink")]
    [InlineData("binary")]
    [InlineData("binary.json")]
    public void A_binary_file_gets_a_sentence_or_two(string name)
    {
        byte[] bytes = new byte[5000];
        new Random(7).NextBytes(bytes);
        File.WriteAllBytes(_desk[name], bytes);
        Assert.InRange(_desk.Play(_desk[name], "").Complains(1, "error INK").ErrorLines.Length, 1, 2);
    }

    [Fact]
    public void A_story_in_an_older_encoding_is_still_text()
    {
        File.WriteAllBytes(_desk["latin.ink"], Encoding.Latin1.GetBytes("Ça été là.\n* [Où?] -> END\n"));
        _desk.Play(_desk["latin.ink"], "1\n").IsClean();
    }

    [Fact]
    public void Of_a_hundred_errors_twenty_are_enough()
    {
        string story = _desk.Put("many.ink", string.Concat(Enumerable.Range(1, 100).Select(i => $"-> nowhere_{i}\n")));
        Answer answer = _desk.Play(story, "").Complains(1, "and 80 more");
        Assert.InRange(answer.ErrorLines.Length, 21, 41);
    }

    [Fact]
    public void A_silent_loop_is_stopped() =>
        _desk.Play(_desk.Put("loop.ink", "-> a\n=== a\n-> a\n"), "").Complains(1, "went round here");

    [Theory]
    [InlineData("", "Now {10 / x} here.\n-> END\n", "division by zero")]
    [InlineData("# meter: x; X; 0..10\n", "Now {10 / x} here.\n-> END\n", "division by zero")]
    [InlineData("", "-> end\n=== end\nNow nothing\n", "ran out of content")]
    public void A_story_that_fails_later_keeps_the_place_before(string tags, string end, string about)
    {
        string story = _desk.Put("late.ink", $"{tags}VAR x = 0\nOne.\n* [Go] Two.\n- \n* [On] {end}");
        Answer answer = _desk.Play(story, "1\n1\n").Complains(1, about);
        Assert.Contains("Your place before the last decision is kept.", answer.Error, StringComparison.Ordinal);
        Assert.Contains("Two.", _desk.Play(story, "").IsClean().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_story_that_fails_at_once_keeps_the_autosave_from_before()
    {
        string story = _desk.Put("late.ink", Tales.Road);
        _desk.Play(story, "1\n");
        string save = File.ReadAllText(_desk.Autosave);
        _desk.Put("late.ink", "VAR x = 0\n{10 / x}\n* [Go] -> END\n");
        _desk.Play(story, "", "--new").Complains(1, "nothing saved before is lost");
        Assert.Equal(save, File.ReadAllText(_desk.Autosave));
        _desk.Put("late.ink", "Hello {\n");
        _desk.Play(story, "").Complains(1, "late.ink:1:");
        Assert.Equal(save, File.ReadAllText(_desk.Autosave));
    }

    public void Dispose() => _desk.Dispose();
}
