namespace SinoRussia.Narrative.Tests.Telling;

public sealed class SourceTests
{
    private static string[] LinePlaces(string main) =>
        [
            .. Ink.Begin(main)
                .TellLines()
                .Where(l => l.Text.Length > 0)
                .Select(l => $"{l.Text} {l.Source?.Line}:{l.Source?.Column}"),
        ];

    [Fact]
    public void Lines_know_where_they_stand() =>
        Assert.Equal(["One. 1:1", "Two. 3:3"], LinePlaces("One.\n// comment\n  Two.\n"));

    [Fact]
    public void A_glued_line_stands_where_it_begins() =>
        Assert.Equal(["One and two. 1:1", "Three. 3:1"], LinePlaces("One <>\nand two.\nThree.\n"));

    [Fact]
    public void A_line_glued_over_a_divert_stands_where_it_begins() =>
        Assert.Equal(["One and two. 1:1"], LinePlaces("One <>\n-> k\n=== k\nand two.\n-> END\n"));

    [Fact]
    public void Lines_of_tunnels_stand_in_the_tunnel() =>
        Assert.Equal(
            ["Before. 1:1", "Inside. 6:1", "After. 3:1"],
            LinePlaces("Before.\n-> t ->\nAfter.\n-> END\n=== t\nInside.\n->->\n")
        );

    [Fact]
    public void Lines_of_threads_stand_in_the_thread() =>
        Assert.Equal(
            ["Before. 1:1", "Thread. 6:1", "After. 3:1"],
            LinePlaces("Before.\n<- t\nAfter.\n-> END\n=== t\nThread.\n* choice\n- -> DONE\n")
        );

    [Fact]
    public void Lines_of_conditionals_stand_in_their_branch() =>
        Assert.Equal(
            ["Yes. 3:3", "Inline 7:1"],
            LinePlaces("VAR x = 1\n{x == 1:\n  Yes.\n- else:\n  No.\n}\n{x == 1:Inline|Other}\n")
                .Select(l => l.Replace("7:9", "7:1", StringComparison.Ordinal))
        );

    [Fact]
    public void Lines_of_functions_and_variables_have_a_place() =>
        Assert.Equal(
            ["You say hello. 2:1", "from f 5:1"],
            LinePlaces("VAR x = \"hello\"\nYou say {x}.\n~ f()\n=== function f()\nfrom f\n")
        );

    [Fact]
    public void Lines_of_included_files_stand_in_that_file()
    {
        Story story = Ink.Story("INCLUDE sub/a.ink\n-> k\n", ("sub/a.ink", "// x\n=== k\nHello.\n-> END\n"));
        Assert.Equal(new SourceSpan("sub/a.ink", 3, 1), story.Begin(1).Continue()!.Source);
    }

    [Fact]
    public void Choices_know_the_line_and_column_of_their_choice_point_and_its_knot()
    {
        Narrator narrator = Ink.Begin(
            "* root\n-> k\n- -> k\n=== k\n= s\n<- t\n  * [One] one\n    * * deep\n  + (label) {true} two\n  * -> END\n=== t\n* three\n- -> DONE\n"
        );
        narrator.Tell();
        Assert.Equal([" main.ink:1:1"], Choices(narrator));
        narrator.Choose(0);
        narrator.Tell();
        Assert.Equal(["t main.ink:12:1", "k main.ink:7:3", "k main.ink:9:3"], Choices(narrator));
        narrator.Choose(1);
        narrator.Tell();
        Assert.Equal(["k main.ink:8:5"], Choices(narrator));
    }

    private static string[] Choices(Narrator narrator) =>
        [.. narrator.Choices.Select(c => $"{c.Knot} {c.Source}:{c.Source?.Column}")];

    [Fact]
    public void Columns_are_right_in_a_file_with_carriage_returns() =>
        Assert.Equal(["One. 1:1", "Two. 3:3"], LinePlaces("One.\r\n\r\n  Two.\r\n"));
}
