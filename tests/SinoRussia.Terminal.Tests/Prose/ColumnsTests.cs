using SinoRussia.Terminal.Prose;

namespace SinoRussia.Terminal.Tests.Prose;

public sealed class ColumnsTests
{
    [Theory]
    [InlineData("/a/long/path: the disk is full.", 18, "…the disk is full.")]
    [InlineData("雪雪雪雪", 6, "…雪雪")]
    [InlineData("short", 9, "short")]
    [InlineData("short", 1, "…")]
    [InlineData("short", 0, "")]
    public void The_end_is_kept_where_the_start_is_cut(string text, int width, string expected)
    {
        string clipped = Columns.ClipStart(text, width);

        Assert.Equal(expected, clipped);
        Assert.InRange(Columns.Of(clipped), 0, width);
    }
}
