namespace SinoRussia.Tests;

public sealed class HelpTests : IDisposable
{
    private readonly Desk _desk = new();

    [Theory]
    [InlineData(
        "",
        "play stats check walk map why test savediff new watch saves doctor completions --stories --data --no-color --theme --ascii --no-mouse --plain --version"
    )]
    [InlineData(
        "play",
        "STORY --slot --new --seed --choices --difficulty --theme --ascii --no-mouse --plain --transcript --record"
    )]
    [InlineData("stats", "STORY --json --data")]
    [InlineData("check", "STORY --format --strict --prose --watch --json")]
    [InlineData("map", "STORY --format --output -o --heat --runs --seed")]
    [InlineData("why", "FILE:LINE --story --seed --steps --json")]
    [InlineData("test", "DIR --update --record --output --choices --seed --json")]
    [InlineData("savediff", "OLD NEW --runs --seed --json")]
    [InlineData("new", "NAME --template --story")]
    [InlineData("watch", "STORY --seed --choices --plain")]
    [InlineData("saves", "list show delete restore")]
    [InlineData("doctor", "--json --data --stories")]
    [InlineData("completions", "SHELL")]
    [InlineData("saves list", "--json --data")]
    [InlineData("saves show", "SLOT --json")]
    [InlineData("saves delete", "SLOT --data")]
    [InlineData("saves restore", "SLOT --data")]
    public void Every_command_has_help_that_names_what_it_takes(string command, string words)
    {
        string help = _desk
            .Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"])
            .IsClean()
            .Output;
        Assert.Matches($@"Usage:\n  \S+ {command}", help);
        Assert.All(words.Split(' '), word => Assert.Contains(word, help, StringComparison.Ordinal));
    }

    public void Dispose() => _desk.Dispose();
}
