using SinoRussia.Plain.Guidance;

namespace SinoRussia.Tests.Plain;

public sealed class GuideTests : IDisposable
{
    private readonly Desk _desk = new();
    private readonly string _office;

    public GuideTests() => _office = _desk.Put("office.ink", Tales.Office);

    public static TheoryData<string> Words => [.. Guide.All.Select(entry => entry.Word)];

    [Theory]
    [MemberData(nameof(Words))]
    public void Each_command_has_its_help(string word)
    {
        GuideEntry entry = Guide.Find(word.ToUpperInvariant())!;
        Assert.Contains($"\n{entry.Form}: {entry.Summary}.\n", Play("help\n"), StringComparison.Ordinal);
        Assert.Contains(
            $"?> {entry.Form}: {entry.Summary}.\n{entry.Details}\n",
            Play($"help {word}\n"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void Each_command_stands_in_the_manual_and_in_the_guide_for_players(string word)
    {
        string form = Guide.Find(word)!.Form;
        Assert.Contains($".TP\n.B {form}\n", _desk.Run("man").Output, StringComparison.Ordinal);
        string guide = File.ReadAllText(Path.Combine(Repository(), "docs", "playing.md"));
        int start = guide.IndexOf("## Plain mode", StringComparison.Ordinal);
        int end = guide.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        Assert.Contains($"`{form}", guide[start..end], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void Each_command_is_answered_in_letters_at_any_time(string word)
    {
        foreach (string before in new[] { "", "1\n", "1\n4\n" })
        {
            // What stands behind memoir is a file, and would be written.
            string rest = word == "memoir" ? "" : $"{word} nonsense\n{word} 99\n";
            string output = Play($"{before}{word}\n{rest}");
            Assert.DoesNotContain(output, letter => char.IsControl(letter) && letter != '\n');
            Assert.DoesNotContain(output, letter => letter is '|' or '*' or '=' or >= '\u2190' and <= '\u2bff');
        }
    }

    [Theory]
    [InlineData("hlep", "'hlep' is not understood. Did you mean help? Type a number from 1 to 4, or help.\n")]
    [InlineData("ledgr trust", "Did you mean ledger trust?")]
    [InlineData("help ledgr", "There is no command 'ledgr'. Did you mean help ledger? Type help for all of them.\n")]
    [InlineData("help xyzzy", "There is no command 'xyzzy'. Type help for all of them.\n")]
    [InlineData("xyzzy", "'xyzzy' is not understood: type a number from 1 to 4, or help.\n")]
    [InlineData("difficulty blnd", "There is no difficulty 'blnd'. Did you mean blind?")]
    [InlineData(
        "history trsut",
        "There is no meter 'trsut'. Did you mean Trust? Type history and one of Trust, Power.\n"
    )]
    public void A_slip_gets_the_nearest(string typed, string said) =>
        Assert.Contains(said, Play($"{typed}\n"), StringComparison.Ordinal);

    [Fact]
    public void Nothing_stands_for_two_commands() =>
        Assert.Equal(Guide.All.Count, Guide.All.Select(entry => (entry.Kind, entry.Word)).Distinct().Count());

    public void Dispose() => _desk.Dispose();

    private string Play(string input) => _desk.Play(_office, input, "--new", "--seed", "7").IsClean().Output;

    private static string Repository()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "SinoRussia.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
