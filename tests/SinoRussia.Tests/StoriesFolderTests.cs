namespace SinoRussia.Tests;

public sealed class StoriesFolderTests : IDisposable
{
    private readonly Desk _desk = new();

    private string Stories => _desk["stories"];

    [Fact]
    public void A_story_of_the_folder_takes_the_place_of_the_one_inside()
    {
        Put("kremlin.ink", "# title: Another Desk\nAnother desk.\n* [Sit] You sit.\n-> END\n");
        Answer answer = _desk.Play("kremlin", "1\n", "--stories", Stories).IsClean();
        Assert.Contains("Another desk.", answer.Output, StringComparison.Ordinal);
        Assert.Contains("You sit.", answer.Output, StringComparison.Ordinal);
        Assert.Equal("autosave-kremlin.json", Path.GetFileName(_desk.Autosave));
        Assert.Contains("\"files\": 1,", _desk.Run("check", "kremlin", "--json", "--stories", Stories).Output);
    }

    [Fact]
    public void A_story_that_is_only_in_the_folder_goes_by_its_name_and_the_others_stay()
    {
        Put("harbour.ink", "A harbour.\n-> END\n");
        Assert.Contains("A harbour.", _desk.Play("harbour", "", "--stories", Stories).Output, StringComparison.Ordinal);
        Assert.Contains("kremlin", _desk.Run("play", "krmlin", "--stories", Stories).Error, StringComparison.Ordinal);
        _desk.Run("stats", "harbour").Complains(2, "there is no story 'harbour'");
    }

    [Fact]
    public void A_folder_that_will_not_do_gets_a_sentence()
    {
        Directory.CreateDirectory(Stories);
        string file = _desk.Put("one.ink", "One.\n");
        _desk.Run("check", "--stories", Stories).Complains(2, "there is no .ink file in");
        _desk.Run("check", "--stories", _desk["nowhere"]).Complains(2, "there is no folder");
        _desk.Run("check", "--stories", file).Complains(2, "to play one file, write sinorussia play");
        _desk.Run("check", "--stories", "--json").Complains(2, "--stories needs a value: --stories DIR");
    }

    [Fact]
    public void A_story_of_the_folder_that_does_not_compile_says_why()
    {
        Put("kremlin.ink", "-> nowhere\n");
        _desk.Play("kremlin", "", "--stories", Stories).Complains(1, "kremlin.ink:1");
        Assert.Matches("fail +story kremlin +does not compile", _desk.Run("doctor", "--stories", Stories).Output);
    }

    private void Put(string name, string text)
    {
        Directory.CreateDirectory(Stories);
        File.WriteAllText(Path.Combine(Stories, name), text);
    }

    public void Dispose() => _desk.Dispose();
}
