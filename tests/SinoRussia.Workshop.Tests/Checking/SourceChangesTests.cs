using SinoRussia.Workshop.Checking;

namespace SinoRussia.Workshop.Tests.Checking;

public sealed class SourceChangesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    private string this[string name] => Path.Combine(_folder, name);

    [Fact]
    public void A_save_in_any_file_is_noticed_and_looking_is_none()
    {
        SourceChanges changes = Settled(("story.ink", "INCLUDE a.ink\n"), ("a.ink", "x\n"));
        Assert.False(changes.Any());
        File.WriteAllText(this["a.ink"], "xy\n");
        Assert.True(changes.Any());
    }

    [Fact]
    public void A_file_written_beside_and_renamed_over_is_noticed()
    {
        SourceChanges changes = Settled(("story.ink", "x\n"));
        File.WriteAllText(this["story.tmp"], "y \n");
        File.Move(this["story.tmp"], this["story.ink"], overwrite: true);
        Assert.True(changes.Any());
    }

    [Fact]
    public void A_file_that_an_include_waits_for_is_noticed_when_it_comes_and_when_it_goes()
    {
        SourceChanges changes = Settled(("story.ink", "INCLUDE late.ink\n"));
        File.WriteAllText(this["late.ink"], "x\n");
        Assert.True(changes.Any());
        changes.Settle(new Dictionary<string, string> { ["story.ink"] = "INCLUDE late.ink\n" });
        Assert.False(changes.Any());
        File.Delete(this["late.ink"]);
        Assert.True(changes.Any());
    }

    [Theory]
    [InlineData("INCLUDE")]
    [InlineData("INCLUDE \n")]
    [InlineData("INCLUDE .\nINCLUDE /\nINCLUDE \0\n")]
    public void Half_typed_includes_do_no_harm(string text) => Assert.False(Settled(("story.ink", text)).Any());

    [Fact]
    public void Waiting_ends_when_it_is_told_to()
    {
        using CancellationTokenSource stop = new(TimeSpan.FromMilliseconds(50));
        Assert.False(Settled(("story.ink", "x\n")).Wait(TimeSpan.FromMilliseconds(10), stop.Token));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private SourceChanges Settled(params (string Name, string Text)[] files)
    {
        foreach ((string name, string text) in files)
        {
            File.WriteAllText(this[name], text);
            File.SetLastWriteTimeUtc(this[name], new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        }

        SourceChanges changes = new(this["story.ink"]);
        changes.Settle(files.ToDictionary(file => file.Name, file => file.Text));
        return changes;
    }
}
