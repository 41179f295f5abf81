using System.CommandLine;
using System.CommandLine.Parsing;
using SinoRussia.Stories;

namespace SinoRussia.Commands;

/// <summary>A command line that cannot be understood, in one sentence that says what to write instead.</summary>
internal static class Misuse
{
    /// <summary>What is wrong with a command line.</summary>
    /// <param name="parsed">A command line with errors.</param>
    /// <returns>The sentence, without a full stop; of several errors the one that explains the others.</returns>
    public static string SentenceFor(ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;
        if (parsed.CommandResult.Children.OfType<ArgumentResult>().FirstOrDefault(IsOption) is { } mistaken)
        {
            return UnknownOption(command, mistaken.Tokens[0].Value);
        }

        if (Options(parsed.CommandResult).FirstOrDefault(LacksValue) is { } lacking)
        {
            return NoValue(lacking.Option);
        }

        if (parsed.UnmatchedTokens.Count > 0)
        {
            return Unknown(command, parsed.UnmatchedTokens[0]);
        }

        ParseError problem = parsed.Errors[0];
        return problem.SymbolResult switch
        {
            OptionResult { Tokens.Count: > 1 } option => $"{option.Option.Name} can be given once only",
            ArgumentResult { Tokens.Count: 0 } argument => $"{Typed(command)} needs a {argument.Argument.Name}",
            CommandResult when command.Subcommands.Count > 0 => $"{Typed(command)} needs one of: {Names(command)}",
            CommandResult when command.Arguments is [{ Arity.MinimumNumberOfValues: > 0 } argument] =>
                $"{Typed(command)} needs a {argument.Name}",
            _ => problem.Message.TrimEnd('.'),
        };
    }

    /// <summary>A command as it is typed.</summary>
    /// <param name="command">The command.</param>
    /// <returns>Such as <c>sinorussia saves show</c>.</returns>
    public static string PathOf(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent
            ? $"{PathOf(parent)} {command.Name}"
            : "sinorussia";

    /// <summary>Says that an option was given without its value.</summary>
    /// <param name="option">The option.</param>
    /// <returns>The sentence, without a full stop.</returns>
    public static string NoValue(Option option) => $"{option.Name} needs a value: {option.Name} {option.HelpName}";

    /// <summary>Whether an argument was given something that looks like an option.</summary>
    /// <param name="argument">The argument.</param>
    /// <returns>True where it begins with a hyphen.</returns>
    public static bool IsOption(ArgumentResult argument) => argument.Tokens is [{ Value: ['-', ..] }, ..];

    /// <summary>Says that an option is not there, and which one may be meant.</summary>
    /// <param name="command">The command that it was given to.</param>
    /// <param name="typed">What was typed.</param>
    /// <returns>The sentence, without a full stop.</returns>
    public static string UnknownOption(Command command, string typed)
    {
        string name = typed.Split('=', ':')[0];
        IEnumerable<string> known = Ancestry(command)
            .SelectMany(each => each.Options.Where(option => each == command || option.Recursive))
            .Select(option => option.Name);
        return $"there is no option '{name}'{Suggestion.For(name, known)}";
    }

    private static IEnumerable<OptionResult> Options(CommandResult command) =>
        command
            .Children.OfType<OptionResult>()
            .Concat(command.Parent is CommandResult parent ? Options(parent) : [])
            .Where(option => !option.Implicit);

    private static bool LacksValue(OptionResult option) =>
        option.Option.Arity.MinimumNumberOfValues > 0 && option.Tokens is [] or [{ Value: ['-', '-', ..] }, ..];

    private static string Unknown(Command command, string typed)
    {
        if (typed.StartsWith('-'))
        {
            return UnknownOption(command, typed);
        }

        if (command is RootCommand && StoryShelf.Find(typed, out _) is not null)
        {
            return $"there is no command '{typed}': to play it, write sinorussia play {typed}";
        }

        return command.Subcommands.Count > 0
            ? $"there is no command '{typed}'{Suggestion.For(typed, command.Subcommands.Select(sub => sub.Name))}: {Names(command)}"
            : $"'{typed}' is one word too many for {Typed(command)}";
    }

    private static string Typed(Command command) => PathOf(command)["sinorussia ".Length..];

    private static string Names(Command command) =>
        string.Join(", ", command.Subcommands.Where(sub => !sub.Hidden).Select(sub => sub.Name));

    private static IEnumerable<Command> Ancestry(Command command) =>
        command.Parents.OfType<Command>().SelectMany(Ancestry).Prepend(command);
}
