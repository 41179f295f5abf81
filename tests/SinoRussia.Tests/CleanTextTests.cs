namespace SinoRussia.Tests;

/// <summary>Nothing that could command a terminal, or that a screen reader stumbles over, is ever passed on.</summary>
public sealed class CleanTextTests : IDisposable
{
    /// <summary>Clears a screen; without a bracket, which ink would read as its own.</summary>
    private const string Red = "\u001bc";
    private readonly Desk _desk = new();

    [Theory]
    [InlineData("")]
    [InlineData("# meter: x; Sco\u001bcre; 0..10\n# bands: x; L\u001bc\u0007ow, High\n")]
    public void Control_characters_of_a_story_are_taken_out(string meters)
    {
        string story = _desk.Put(
            "red.ink",
            $"# title: T{Red}\n{meters}VAR x = 1\nTODO: a {Red}red one\n"
                + $"Hello {Red}red\u0007 \u009b32m \u202eback. # scene: S{Red} # speaker: N{Red}\n"
                + $"* [Choice{Red} #id: i{Red}]\n  ~ x = 9\n  Done.\n* [No #locked: why{Red}] No.\n- -> END\n"
        );
        Answer answer = _desk.Play(story, $"2\n{Red}junk\nledger\ncodex\nmeters\nsave {Red}\n1\n");
        Assert.Equal(0, answer.Code);
        IsPlain(answer);
        IsPlain(_desk.Run("saves", "list"));
        IsPlain(_desk.Run("saves", "list", "--json"));
    }

    [Fact]
    public void Control_characters_of_a_broken_story_are_taken_out()
    {
        string story = _desk.Put("broken.ink", $"Hello {{{Red}red\n-> no{Red}where\n");
        IsPlain(_desk.Play(story, "").Complains(1, "broken.ink:1:"));
    }

    [Fact]
    public void Control_characters_of_the_command_line_are_not_echoed()
    {
        IsPlain(_desk.Run("play", $"no{Red}where", "--plain").Complains(2, "there is no story"));
        IsPlain(_desk.Run($"bo{Red}gus").Complains(2, "there is no command"));
        IsPlain(_desk.Run("play", $"--bo{Red}gus").Complains(2, "there is no option"));
        IsPlain(_desk.Run("saves", "show", $"bo{Red}gus").Complains(1, "slot's name"));
        IsPlain(_desk.Run("play", "x", "--seed", $"{Red}").Complains(2, "no seed"));
    }

    [Fact]
    public void Control_characters_of_a_save_are_taken_out()
    {
        string story = _desk.Put("office.ink", Tales.Office);
        _desk.Play(story, "1\n");
        string save = File.ReadAllText(_desk.Autosave);
        File.WriteAllText(_desk.Autosave, save.Replace("Smile", "Sm\\u001b[31mile", StringComparison.Ordinal));
        IsPlain(_desk.Play(story, "ledger\n"));
        IsPlain(_desk.Run("saves", "show", Path.GetFileNameWithoutExtension(_desk.Autosave)));
        IsPlain(_desk.Run("saves", "list"));
    }

    [Fact]
    public void Plain_mode_draws_nothing()
    {
        string story = _desk.Put("office.ink", Tales.Office);
        IsPlain(_desk.Play(story, "1\n1\n2\nmeters\nledger\ncodex\ncodex 1\nhelp\nsave x\nundo\n4\n"));
        IsPlain(_desk.Run("stats", story));
        IsPlain(_desk.Run("saves", "list"));
        IsPlain(_desk.Run("saves", "show", "x"));
    }

    public void Dispose() => _desk.Dispose();

    private static void IsPlain(Answer answer)
    {
        string all = answer.Output + answer.Error;
        Assert.DoesNotContain(all, letter => letter != '\n' && char.IsControl(letter));
        Assert.DoesNotContain(all, letter => letter is >= '\u2500' and <= '\u259f' or >= '\u2800' and <= '\u28ff');
        Assert.DoesNotContain('\u202e', all);
    }
}
