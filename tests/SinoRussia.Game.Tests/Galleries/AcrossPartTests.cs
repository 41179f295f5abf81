using SinoRussia.Game.Galleries;

namespace SinoRussia.Game.Tests.Galleries;

public sealed class AcrossPartTests
{
    private static readonly StoryContract Contract = StoryContract.Of(
        Tale.Of(
            """
            # family: Balance; kept, long
            # across: both_chairs; Balance, cold
            # across: nobody;
            # across: ; kept
            # across: both_chairs; kept
            # across: opposite; mirror
            Hi. -> END
            """
        )
    );

    [Fact]
    public void Parts_are_read_in_order_and_what_is_none_is_passed_over() =>
        Assert.Equal(
            ["both_chairs: Balance+cold", "opposite: mirror"],
            Contract.Across.Select(part => $"{part.Id}: {string.Join('+', part.AnyOf)}")
        );

    [Theory]
    [InlineData("long", true)]
    [InlineData("cold", true)]
    [InlineData("Balance", true)]
    [InlineData("gone", false)]
    [InlineData("mirror", false)]
    public void Any_ending_of_a_named_family_or_any_named_find_is_enough(string found, bool isFound) =>
        Assert.Equal(isFound, Contract.Across[0].IsFound(Contract.Families, [found]));
}
