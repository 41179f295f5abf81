namespace SinoRussia.Tests;

public sealed class NewTests : IDisposable
{
    private readonly Desk _desk = new();

    [Fact]
    public void A_scene_goes_beside_its_story_and_plays_alone()
    {
        string office = _desk.Put("office.ink", "# meter: trust; Trust; 0..100\nVAR trust = 50\n-> END\n");
        Answer answer = _desk.Run("new", "bridge", "--template", "crisis", "--story", office).IsClean();
        Assert.Contains("INCLUDE bridge.ink", answer.Output, StringComparison.Ordinal);
        Assert.Contains("~ trust = trust - 4", File.ReadAllText(_desk["bridge.ink"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_written_over()
    {
        string office = _desk.Put("office.ink", "-> END\n");
        _desk.Put("bridge.ink", "mine");
        _desk.Run("new", "bridge", "--story", office).Complains(2, "there already");
        Assert.Equal("mine", File.ReadAllText(_desk["bridge.ink"]));
        Assert.False(File.Exists(_desk["play_bridge.ink"]));
    }

    [Theory]
    [InlineData("poem", "choose dossier, crisis, chapter or story")]
    [InlineData("2", "choose dossier, crisis, chapter or story")]
    public void A_template_that_is_not_there_is_said(string template, string about) =>
        _desk.Run("new", "bridge", "--template", template).Complains(2, about);

    [Fact]
    public void A_name_that_will_not_do_is_said() => _desk.Run("new", "../x").Complains(2, "will not do as a name");

    public void Dispose() => _desk.Dispose();
}
