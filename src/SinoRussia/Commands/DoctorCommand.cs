using System.CommandLine;
using SinoRussia.Doctor;
using SinoRussia.Saves.Profiles;

namespace SinoRussia.Commands;

/// <summary><c>doctor</c>: what the game finds around it, and what that means.</summary>
internal static class DoctorCommand
{
    /// <summary>Builds <c>doctor</c>.</summary>
    /// <returns>The command.</returns>
    public static Command Build()
    {
        Command command = new("doctor", "Look at the terminal, folders, saves and stories, and say what to mend");
        Option<bool> json = CommonOptions.Json();
        command.Options.Add(json);
        command.SetAction(parsed =>
        {
            TerminalChecks terminal = new(
                Environment.GetEnvironmentVariable,
                SizeOfTerminal(),
                parsed.GetValue(CommonOptions.NoColor)
            );
            IReadOnlyList<Check> checks =
            [
                .. ProgramChecks.All(),
                .. terminal.All(),
                .. new SettingsChecks(
                    Environment.GetEnvironmentVariable,
                    new ProfileStore(DataFolders.Of(parsed).Profile).Profile.Settings
                ).All(),
                .. new DataChecks(DataFolders.Of(parsed)).All(),
            ];
            TextWriter output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(json))
            {
                DoctorOutput.WriteJson(checks, output);
            }
            else
            {
                DoctorOutput.WriteText(checks, output);
            }

            return checks.Any(check => check.Verdict == Verdict.Fail) ? ExitCode.Findings : ExitCode.Clean;
        });
        return command;
    }

    private static (int Columns, int Rows)? SizeOfTerminal()
    {
        if (Console.IsInputRedirected || Console.IsOutputRedirected)
        {
            return null;
        }

        try
        {
            return (Console.WindowWidth, Console.WindowHeight);
        }
        catch (Exception problem) when (problem is IOException or PlatformNotSupportedException)
        {
            return null;
        }
    }
}
