using System.CommandLine;
using System.CommandLine.Parsing;
using SinoRussia.Stories;

namespace SinoRussia.Commands;

/// <summary>The whole command line, and what becomes of faults.</summary>
internal static class CommandLine
{
    /// <summary>A word that begins with @ is a word like any other, not a file of more words.</summary>
    private static readonly ParserConfiguration Plainly = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs the program.</summary>
    /// <param name="args">What was typed.</param>
    /// <param name="output">Standard output.</param>
    /// <param name="error">Standard error.</param>
    /// <param name="input">Gives standard input; asked only by what reads it. The console's where null.</param>
    /// <returns>The exit code of the contract.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter error, Func<TextReader>? input = null)
    {
        ParseResult parsed = Build(input ?? (static () => Console.In)).Parse(args, Plainly);
        if (parsed.Errors.Count > 0)
        {
            Complaint.Say(error, Misuse.SentenceFor(parsed), ExitCode.Usage);
            error.WriteLine($"Try: {Misuse.PathOf(parsed.CommandResult.Command)} --help");
            return ExitCode.Usage;
        }

        StoryShelf.LookInto(parsed.GetValue(CommonOptions.Stories));
        try
        {
            return parsed.Invoke(
                new InvocationConfiguration
                {
                    Output = output,
                    Error = error,
                    EnableDefaultExceptionHandler = false,
                    ProcessTerminationTimeout = null,
                }
            );
        }
        // The reader of our output has gone, as in "sinorussia … | head": nothing is left to say.
        catch (IOException problem) when (IsBrokenPipe(problem))
        {
            return ExitCode.Clean;
        }
        // Whatever else escapes is our fault, and the player sees one line of it.
        catch (Exception fault)
        {
            return Fault(parsed, fault, error);
        }
    }

    private static RootCommand Build(Func<TextReader> input)
    {
        RootCommand root = new("A text adventure and policy game about the Sino-Russian partnership.");
        root.Options.Add(CommonOptions.Data);
        root.Options.Add(CommonOptions.NoColor);
        root.Options.Add(CommonOptions.Stories);
        root.Subcommands.Add(PlayCommand.Build(input));
        root.Subcommands.Add(StatsCommand.Build());
        root.Subcommands.Add(CheckCommand.Build());
        root.Subcommands.Add(WalkCommand.Build());
        root.Subcommands.Add(MapCommand.Build());
        root.Subcommands.Add(WhyCommand.Build());
        root.Subcommands.Add(TestCommand.Build());
        root.Subcommands.Add(SaveDiffCommand.Build());
        root.Subcommands.Add(NewCommand.Build());
        root.Subcommands.Add(WatchCommand.Build(input));
        root.Subcommands.Add(SavesCommand.Build());
        root.Subcommands.Add(GalleryCommand.Build());
        root.Subcommands.Add(DoctorCommand.Build());
        root.Subcommands.Add(CompletionsCommand.Build());
        root.Subcommands.Add(ManCommand.Build(root));
        PlayCommand.MakeTitle(root, input);
        return root;
    }

    private static int Fault(ParseResult parsed, Exception fault, TextWriter error)
    {
        string? log = FaultLogs.Write(DataFolders.PathOf(parsed), fault);
        string where = log is null ? "It could not be written to a log" : $"It is written down in {log}";
        string kept = parsed.CommandResult.Command.Name is PlayCommand.Name ? " Your last decision is saved." : "";
        return Complaint.Say(error, $"a fault of the program ({fault.GetType().Name}). {where}.{kept}", ExitCode.Fault);
    }

    private static bool IsBrokenPipe(IOException problem) =>
        problem.HResult == 32 || problem.Message.Contains("Broken pipe", StringComparison.OrdinalIgnoreCase);
}
