using SinoRussia.Saves.Slots;

namespace SinoRussia.Saves.Tests;

/// <summary>A folder of its own for a test, gone afterwards.</summary>
internal sealed class TestFolder : IDisposable
{
    public TestFolder() => Directory.CreateDirectory(Path);

    public string Path { get; } =
        System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"sinorussia-saves-{Guid.NewGuid():N}");

    public SaveStore Store => new(Path);

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public IEnumerable<string> Names =>
        Directory.EnumerateFiles(Path).Select(path => System.IO.Path.GetFileName(path)).Order();

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
