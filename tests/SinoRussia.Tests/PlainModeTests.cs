namespace SinoRussia.Tests;

public sealed class PlainModeTests : IDisposable
{
    private readonly Desk _desk = new();
    private readonly string _office;

    public PlainModeTests() => _office = _desk.Put("office.ink", Tales.Office);

    [Fact]
    public void A_campaign_is_told_in_words_from_its_first_line_to_its_last() =>
        Assert.Equal(
            """

            The hall

            Welcome to the office.

            Q1 2025. Trust 50 (Middle). Power 20.

            1: Smile
               Trust rises sharply.
            2: Frown
               Trust falls.
            3: Stand on the table (locked: your knees say no)
            4: Leave
            ?> Anna: "Well, well."
            She laughs. "Sit."

            Trust rose from 50 to 60: Middle.

            Trust 60 (Middle). Power 20.

            1: Smile
               Trust rises sharply.
            2: Frown
               Trust falls.
            3: Stand on the table (locked: your knees say no)
            4: Leave
            ?> You leave.
            Achievement: an early lunch.

            The decisions that weighed most:
            1. Q1 2025: Smile (10 points: Trust +10)

            Trust 60 (Middle). Power 20.
            The end: gone away.

            """,
            _desk.Play(_office, "1\n4\n").IsClean().Output
        );

    [Fact]
    public void At_analyst_the_advisers_speak() =>
        Assert.Contains(
            "1: Smile\n   Anna: Trust rises sharply (high confidence).\n2: Frown\n3:",
            _desk.Play(_office, "", "--difficulty", "analyst").IsClean().Output,
            StringComparison.Ordinal
        );

    [Fact]
    public void Blind_means_prose_alone() =>
        Assert.Contains(
            "1: Smile\n2: Frown\n3: Stand on the table (locked: your knees say no)\n4: Leave\n",
            _desk.Play(_office, "", "--difficulty", "BLIND").IsClean().Output,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_locked_choice_is_refused_with_its_reason()
    {
        string output = _desk.Play(_office, "3\n4\n").IsClean().Output;
        Assert.Contains("?> Choice 3 is locked: your knees say no\n?> You leave.", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Never read", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_end_of_the_input_keeps_the_place_and_is_no_error()
    {
        Answer answer = _desk.Play(_office, "1\n2").IsClean();
        Assert.EndsWith("?> \nThe input has ended. Your place is kept.\n", answer.Output, StringComparison.Ordinal);
        Assert.Contains("\"text\": \"Frown\"", File.ReadAllText(_desk.Autosave), StringComparison.Ordinal);
    }

    [Fact]
    public void A_story_whose_meters_are_missing_says_nothing_of_them()
    {
        string story = _desk.Put("odd.ink", "# meter: ghost; Ghost; 0..100\nHello.\n* [Go] -> END\n");
        Assert.Equal("Hello.\n\n1: Go\n?> \nThe end.\n", _desk.Play(story, "1\n").IsClean().Output);
    }

    [Fact]
    public void Entries_may_have_spaces_and_windows_line_ends() =>
        Assert.EndsWith(
            "The end: gone away.\n",
            _desk.Play(_office, "  1 \r\n\t4\r\n").IsClean().Output,
            StringComparison.Ordinal
        );

    public void Dispose() => _desk.Dispose();
}
