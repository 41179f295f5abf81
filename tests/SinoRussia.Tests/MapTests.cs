namespace SinoRussia.Tests;

public sealed class MapTests : IDisposable
{
    private readonly Desk _desk = new();

    [Fact]
    public void A_map_is_text_by_itself()
    {
        string office = _desk.Put("office.ink", Tales.Office);
        Assert.Contains("  bye  :", _desk.Run("map", office).IsClean().Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("m.html", "<!doctype html>")]
    [InlineData("m.svg", "<svg ")]
    [InlineData("m.dot", "digraph ")]
    [InlineData("m.mmd", "flowchart ")]
    [InlineData("m.txt", "The Office: ")]
    public void The_ending_of_the_file_says_the_format(string file, string start)
    {
        string office = _desk.Put("office.ink", Tales.Office);
        Assert.Equal("", _desk.Run("map", office, "-o", _desk[file]).IsClean().Output);
        Assert.StartsWith(start, File.ReadAllText(_desk[file]), StringComparison.Ordinal);
    }

    [Fact]
    public void Heat_comes_from_a_walk()
    {
        string office = _desk.Put("office.ink", Tales.Office);
        Answer map = _desk.Run("map", office, "--heat", "--runs", "20").IsClean();
        Assert.Contains("[100%]", map.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_story_is_never_written_over()
    {
        string office = _desk.Put("office.ink", Tales.Office);
        _desk.Run("map", office, "--format", "svg", "-o", office).Complains(2, "over a story");
        Assert.Equal(Tales.Office, File.ReadAllText(office));
    }

    [Fact]
    public void A_format_that_is_not_there_is_said() =>
        _desk.Run("map", "--format", "png").Complains(2, "text, dot, mermaid, svg, html");

    public void Dispose() => _desk.Dispose();
}
