namespace SinoRussia.Tests.Plain;

public sealed class PlainFileTests : IDisposable
{
    private readonly Desk _desk = new();
    private readonly string _office;

    public PlainFileTests() => _office = _desk.Put("office.ink", Tales.Office);

    [Fact]
    public void A_memoir_gets_a_file_of_its_own_each_time()
    {
        Play("1\n4\nmemoir\nmemoir\n");
        string[] files = [.. Directory.GetFiles(Path.Combine(_desk.Data, "memoirs")).Order(StringComparer.Ordinal)];
        Assert.Equal(["The Office Q2 2025 2.txt", "The Office Q2 2025.txt"], files.Select(Path.GetFileName));
        Assert.Contains("\n> Smile [1]\n", File.ReadAllText(files[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_memoir_goes_into_a_file_of_the_players_choice_and_replaces_none()
    {
        string file = _desk["my own.md"];
        string output = Play($"1\nmemoir {file}\nmemoir {file}\nmemoir {_desk.Folder}\n");
        Assert.Contains($"?> The memoir is written to {file}\n", output, StringComparison.Ordinal);
        Assert.Contains($"?> '{file}' is there already, and nothing is replaced", output, StringComparison.Ordinal);
        Assert.Contains($"?> '{_desk.Folder}' is there already", output, StringComparison.Ordinal);
        Assert.StartsWith("# The Office\n", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void A_memoir_that_cannot_be_written_is_said_in_a_sentence()
    {
        string slot = Path.Combine(_desk.Saves, "evil.json");
        string output = Play(
            $"1\nmemoir {slot}\nmemoir {_desk["nowhere/x.txt"]}\nmemoir a\u0000b\nmemoir a\u001b[31mb\n"
        );
        Assert.Contains("is in the folder of saves: name a file elsewhere.\n", output, StringComparison.Ordinal);
        Assert.Contains("x.txt could not be written: its folder is not there.\n", output, StringComparison.Ordinal);
        Assert.Equal(2, output.Split("cannot be a file's name.\n").Length - 1);
        Assert.DoesNotContain('\u001b', output);
        Assert.False(File.Exists(slot));
    }

    [Fact]
    public void Load_lists_the_saved_games_and_goes_on_with_one()
    {
        string output = Play("save first\n1\nsave second\n1\nload\nload first\nload 9\nload ../x\n");
        Assert.Contains(": second, Q1 2025, 1 decision.\n", output, StringComparison.Ordinal);
        Assert.Contains(": first, Q1 2025, 0 decisions.\n", output, StringComparison.Ordinal);
        Assert.Contains("?> You go on with 'first'. The line you left is kept as '", output, StringComparison.Ordinal);
        Assert.Contains("?> There is no saved game '9': type load for a list.\n", output, StringComparison.Ordinal);
        Assert.Contains("?> There is no saved game '../x'", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_takes_no_other_story_and_nothing_damaged()
    {
        _desk.Play(_desk.Put("road.ink", Tales.Road), "1\nsave road\n");
        _desk.Put("data/saves/bad.json", "{");
        string output = Play("1\nload road\nload bad\nmeters\n");
        Assert.Contains("?> The slot 'road' holds a campaign of another story", output, StringComparison.Ordinal);
        Assert.DoesNotContain("You go on", output, StringComparison.Ordinal);
        Assert.EndsWith(
            "Trust 60 (Middle).\nPower 20.\n?> \nThe input has ended. Your place is kept.\n",
            output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void New_with_a_seed_is_the_same_campaign_again()
    {
        string output = Play("1\nnew\n1\nload\n");
        Assert.Contains("A new campaign begins. The line you left is kept as '", output, StringComparison.Ordinal);
        Assert.Equal(2, output.Split("Welcome to the office.").Length - 1);
        Assert.Contains("?> A new campaign begins.\n\nThe hall\n", Play("new\n"), StringComparison.Ordinal);
    }

    public void Dispose() => _desk.Dispose();

    private string Play(string input) => _desk.Play(_office, input, "--new", "--seed", "7").IsClean().Output;
}
