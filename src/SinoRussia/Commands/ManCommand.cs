using System.CommandLine;

namespace SinoRussia.Commands;

/// <summary><c>man</c>, which no help shows: the manual page, written from the commands as they are.</summary>
internal static class ManCommand
{
    /// <summary>Builds <c>man</c>.</summary>
    /// <param name="root">The whole command line.</param>
    /// <returns>The command.</returns>
    public static Command Build(RootCommand root)
    {
        Command command = new("man", "Print the manual page: sinorussia man | man -l -") { Hidden = true };
        command.SetAction(parsed =>
        {
            parsed.InvocationConfiguration.Output.Write(new ManPage(root).Text());
            return ExitCode.Clean;
        });
        return command;
    }
}
