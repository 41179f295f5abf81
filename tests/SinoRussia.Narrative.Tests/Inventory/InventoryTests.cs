using SinoRussia.Narrative.Inventory;

namespace SinoRussia.Narrative.Tests.Inventory;

public sealed class InventoryTests
{
    private static int Words(string main) => Ink.Story(main).Inventory!.Words;

    [Theory]
    [InlineData("One two three.\n", 3)]
    [InlineData("It's half-done, isn't it?\n", 4)]
    [InlineData("One # not these words\nTwo #nor: this\n", 2)]
    [InlineData("* [Choice one #id: x] after\n* two\n- -> END\n", 4)]
    [InlineData("VAR s = \"not read here\"\n// nor this\n/* nor\nthis */\nRead this.\n", 2)]
    [InlineData("VAR x = 1\n{x == 1: seen words|other}\n", 3)]
    [InlineData("VAR x = 1\n{x == 1:\n  one two\n- else:\n  three\n}\n", 3)]
    [InlineData("{&one|two three} four\n", 4)]
    [InlineData("Hel<>lo world\n", 2)]
    [InlineData("TODO: not these\nHi\n", 1)]
    [InlineData("LIST L = a, b\nCONST C = \"no no\"\n~ temp t = \"no no\"\nHi {t} {L} {C}.\n", 1)]
    [InlineData("Hi.\n~ f(\"no no\")\n=== function f(x)\n~ return x\n", 1)]
    [InlineData("Привет, мир. 2024\n", 3)]
    public void Words_are_those_that_a_player_can_read(string main, int words) => Assert.Equal(words, Words(main));

    [Fact]
    public void Knots_stitches_and_choices_are_counted_for_each_file()
    {
        Story story = Ink.Story(
            "INCLUDE a.ink\n-> k\n=== k\n* one\n* * two\n- -> a.s\n=== function f()\n~ return 1\n",
            ("a.ink", "=== a\n= s\nwords here\n+ [c] -> END\n= t\n-> END\n=== b\n-> END\n")
        );
        Assert.Equal(
            [new FileStatistics("main.ink", 2, 1, 0, 2), new FileStatistics("a.ink", 3, 2, 2, 1)],
            story.Inventory!.PerFile
        );
        Assert.Equal((3, 2, 3), (story.Inventory.Knots, story.Inventory.Stitches, story.Inventory.Choices));
    }

    [Fact]
    public void Tags_are_listed_with_their_places()
    {
        StoryInventory inventory = Ink.Story(
            "# title: T\nHello. # scene: A # b\n* [Go #id: go] x\n- -> END\n"
        ).Inventory!;
        Assert.Equal(
            ["title: T 1", "scene: A 2", "b 2", "id: go 3"],
            inventory.Tags.Select(placed => $"{placed.Tag} {placed.At.Line}")
        );
    }

    [Fact]
    public void Global_variables_are_listed() =>
        Assert.Equal(
            ["a", "L"],
            Ink.Story("VAR a = 1\nLIST L = x\nCONST c = 2\n~ temp t = 1\nHi.\n").Inventory!.Variables
        );
}
