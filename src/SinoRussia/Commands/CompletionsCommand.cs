using System.CommandLine;
using System.Text;

namespace SinoRussia.Commands;

/// <summary><c>completions SHELL</c>: a script that lets a shell complete the command line by asking this program.</summary>
internal static class CompletionsCommand
{
    private static readonly string[] Shells = ["bash", "zsh", "fish"];

    /// <summary>Builds <c>completions</c>.</summary>
    /// <returns>The command.</returns>
    public static Command Build()
    {
        Command command = new("completions", "Print the completion script of a shell: bash, zsh or fish");
        Argument<string> shell = CommonOptions.Needed("SHELL", "bash, zsh or fish");
        shell.CompletionSources.Add(Shells);
        command.Arguments.Add(shell);
        command.SetAction(parsed =>
        {
            InvocationConfiguration io = parsed.InvocationConfiguration;
            string name = parsed.GetRequiredValue(shell);
            if (!Shells.Contains(name, StringComparer.Ordinal))
            {
                return Complaint.Say(
                    io.Error,
                    $"there are no completions for '{name}'{Suggestion.For(name, Shells)}: choose one of {string.Join(", ", Shells)}",
                    ExitCode.Usage
                );
            }

            using Stream script = typeof(CompletionsCommand).Assembly.GetManifestResourceStream($"shells/{name}")!;
            using StreamReader reader = new(script, Encoding.UTF8);
            io.Output.Write(reader.ReadToEnd().ReplaceLineEndings("\n"));
            return ExitCode.Clean;
        });
        return command;
    }
}
