using SinoRussia.Commands;

namespace SinoRussia.Tests;

/// <summary>A folder of stories and saves of its own, and the program inside this process.</summary>
internal sealed class Desk : IDisposable
{
    public Desk() => Directory.CreateDirectory(Folder);

    public string Folder { get; } = Path.Combine(Path.GetTempPath(), $"sinorussia-{Guid.NewGuid():N}");

    public string Data => this["data"];

    public string Saves => Path.Combine(Data, "saves");

    public string this[string name] => Path.Combine(Folder, name);

    /// <summary>Writes a file and gives its path.</summary>
    public string Put(string name, string text)
    {
        File.WriteAllText(this[name], text);
        return this[name];
    }

    /// <summary>The autosave of the only story played.</summary>
    public string Autosave => Directory.GetFiles(Saves, "autosave-*.json").Single();

    /// <summary>Runs the program with the folder's saves and nothing to read.</summary>
    public Answer Run(params string[] args) => Type("", args);

    /// <summary>Plays a story in plain mode.</summary>
    public Answer Play(string story, string input, params string[] options) =>
        Type(input, ["play", story, "--plain", .. options]);

    /// <summary>Runs the program with something to read.</summary>
    public Answer Type(string input, params string[] args)
    {
        using StringReader entries = new(input);
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        int code = CommandLine.Run([.. args, "--data", Data], output, error, () => entries);
        return new Answer(code, output.ToString(), error.ToString());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
