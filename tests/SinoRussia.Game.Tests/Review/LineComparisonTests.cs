using SinoRussia.Game.Review;

namespace SinoRussia.Game.Tests.Review;

public sealed class LineComparisonTests
{
    [Fact]
    public void Lines_part_at_the_first_decision_that_differs()
    {
        LineComparison comparison = Compare([1, 2, 2, 2], [1, 1, 2]);
        Assert.Equal(1, comparison.Shared);
        Assert.Equal("They part at decision 2, in Q2.", ComparisonWording.Parting(comparison));
        TurnPair second = comparison.Turns[1];
        Assert.Equal([1], second.OnlyOne);
        Assert.Equal([1], second.OnlyOther);
        Assert.False(comparison.Turns[0].Differs);
    }

    [Fact]
    public void A_turn_that_only_one_came_to_has_one_side()
    {
        LineComparison comparison = Compare([1, 2, 2, 2], [1]);
        Assert.Null(comparison.Turns[^1].Other);
        Assert.NotNull(comparison.Turns[^1].One);
        Assert.Equal(
            "The second stops after 1 decision; the first goes on from there.",
            ComparisonWording.Parting(comparison)
        );
    }

    [Fact]
    public void A_line_is_the_same_as_itself()
    {
        LineComparison comparison = Compare([1, 2], [1, 2]);
        Assert.DoesNotContain(comparison.Turns, turn => turn.Differs);
        Assert.Equal("Both took the same decisions.", ComparisonWording.Parting(comparison));
    }

    [Fact]
    public void A_decision_taken_more_often_differs_once_for_each_time_more()
    {
        LineComparison comparison = Compare([3, 3, 3, 2], [3, 2]);
        Assert.Equal(1, comparison.Shared);
        Assert.Equal(2, comparison.Turns[0].OnlyOne.Count);
        Assert.Empty(comparison.Turns[0].OnlyOther);
    }

    [Fact]
    public void Endings_are_told_in_words()
    {
        LineComparison comparison = Compare([1, 2, 2, 2], [2]);
        Assert.Equal("a long wait, Q5, after 4 decisions", ComparisonWording.Outcome(comparison.One));
        Assert.Equal("not over, Q2, after 1 decision", ComparisonWording.Outcome(comparison.Other));
        Assert.Equal("They part at the first decision.", ComparisonWording.Parting(comparison));
    }

    [Fact]
    public void The_other_way_round_the_sides_are_swapped()
    {
        LineComparison there = Compare([1, 2, 2], [2, 1, 2, 2]);
        LineComparison back = Compare([2, 1, 2, 2], [1, 2, 2]);
        Assert.Equal(there.Turns.Select(turn => turn.OnlyOne), back.Turns.Select(turn => turn.OnlyOther));
        Assert.Equal(there.Turns.Select(turn => turn.One), back.Turns.Select(turn => turn.Other));
    }

    private static LineComparison Compare(int[] one, int[] other) =>
        LineComparison.Of(Chronicle.Of(Years.Play(one)), Chronicle.Of(Years.Play(other)));
}
