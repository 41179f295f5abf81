using SinoRussia.Saves.Files;

namespace SinoRussia.Saves.Tests;

public sealed class DataFolderTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("/given", "/xdg", "/home/me", "/given")]
    [InlineData(null, "/xdg", "/home/me", "/xdg/sinorussia")]
    [InlineData("", "/xdg", "/home/me", "/xdg/sinorussia")]
    [InlineData(null, "relative", "/home/me", "/home/me/.local/share/sinorussia")]
    [InlineData(null, "", "/home/me", "/home/me/.local/share/sinorussia")]
    [InlineData(null, null, "/home/me", "/home/me/.local/share/sinorussia")]
    public void The_folder_is_the_options_or_the_systems(string? option, string? xdg, string? home, string expected)
    {
        Dictionary<string, string?> environment = new() { ["XDG_DATA_HOME"] = xdg, ["HOME"] = home };

        Assert.Equal(
            expected,
            DataFolder.Resolve(option, name => environment.GetValueOrDefault(name), windows: false).Path
        );
    }

    [Fact]
    public void Windows_has_a_place_of_its_own() =>
        Assert.Equal(
            Path.Combine("/roaming", "sinorussia"),
            DataFolder.Resolve(null, name => name == "APPDATA" ? "/roaming" : "/other", windows: true).Path
        );

    [Fact]
    public void It_is_created_and_nothing_is_left_of_the_trial()
    {
        DataFolder data = new(_folder["new/deep"]);

        Assert.Null(data.Prepare());
        Assert.Empty(Directory.EnumerateFileSystemEntries(data.Saves));
    }

    [Fact]
    public void One_that_cannot_be_written_is_said()
    {
        File.WriteAllText(_folder["file"], "");

        Assert.Contains("could not be written", new DataFolder(_folder["file"]).Prepare(), StringComparison.Ordinal);
        Assert.Contains("could not be written", new DataFolder("/proc/sinorussia").Prepare(), StringComparison.Ordinal);
    }
}
