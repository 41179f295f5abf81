using System.CommandLine;

namespace SinoRussia.Commands;

/// <summary>Options that more than one command takes.</summary>
internal static class CommonOptions
{
    /// <summary>Output for programs.</summary>
    public static Option<bool> Json() => new("--json") { Description = "Print JSON, for programs to read" };

    /// <summary>The folder of saves and settings.</summary>
    public static Option<string?> Data { get; } =
        new("--data")
        {
            Description = "Folder of saves and settings (default: $XDG_DATA_HOME/sinorussia)",
            HelpName = "DIR",
            Recursive = true,
        };

    /// <summary>Words alone tell what colours would.</summary>
    public static Option<bool> NoColor { get; } =
        new("--no-color") { Description = "Use no colours", Recursive = true };

    /// <summary>The story that a command works on.</summary>
    public static Argument<string?> Story(string description) =>
        new("STORY") { Description = description, Arity = ArgumentArity.ZeroOrOne };
}
