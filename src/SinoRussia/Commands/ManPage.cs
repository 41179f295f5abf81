using System.CommandLine;
using System.Text;
using SinoRussia.Doctor;
using SinoRussia.Plain.Guidance;

namespace SinoRussia.Commands;

/// <summary>The manual page in roff's man macros.</summary>
/// <param name="root">The whole command line.</param>
internal sealed class ManPage(RootCommand root)
{
    private readonly StringBuilder _page = new();

    /// <summary>Writes the page.</summary>
    /// <returns>The page, ready for <c>man -l</c>.</returns>
    public string Text()
    {
        _page.Clear();
        Line($".TH SINORUSSIA 1 \"\" \"SinoRussia {ProgramChecks.Version}\" \"Games\"");
        Section("NAME");
        Line(Escaped("sinorussia - a text adventure and policy game for the terminal"));
        Section("SYNOPSIS");
        Line(".B sinorussia");
        Line("[\\fICOMMAND\\fR] [\\fIOPTIONS\\fR]");
        Section("DESCRIPTION");
        Prose(
            "You advise; you do not rule. Alone, sinorussia opens the title screen of the game. Its commands play campaigns "
                + "and any ink story, look after saved games, and serve authors: they check, walk, map and explain stories. "
                + "A STORY is the name of a campaign (kremlin, beijing) or the path to an .ink or .json file."
        );
        Section("OPTIONS");
        Options(root);
        Section("COMMANDS");
        foreach (Command command in root.Subcommands.Where(command => !command.Hidden))
        {
            Describe(command);
        }

        PlainMode();
        Facts();
        return _page.ToString();
    }

    private void PlainMode()
    {
        Section("PLAIN MODE");
        Prose(
            "With --plain, through a pipe, or on a terminal that cannot move its cursor, the game is played in lines of text. "
                + "Type the number of a choice, or one of these words. What stands in brackets may be left out."
        );
        foreach (GuideEntry command in Guide.All)
        {
            Item(command.Form, $"{char.ToUpperInvariant(command.Summary[0])}{command.Summary[1..]}.");
        }
    }

    private void Facts()
    {
        Section("EXIT STATUS");
        Item("0", "All went well.");
        Item("1", "Findings, a failed bar, or a story that does not compile or fails while running.");
        Item("2", "Wrong usage, or a missing file.");
        Item("3", "A fault of the program; one line says where it is written down.");
        Item("130", "Interrupted.");
        Section("ENVIRONMENT");
        Item("XDG_DATA_HOME", "Where the folder of saves is, ~/.local/share where it is not set.");
        Item("NO_COLOR", "No colours where it is set and not empty.");
        Item("COLORTERM", "24-bit colours where it is truecolor or 24bit.");
        Item("TERM", "Plain mode where it is empty or dumb.");
        Section("FILES");
        Item("$XDG_DATA_HOME/sinorussia/saves", "Saved games, one JSON file each, and their backups.");
        Item("$XDG_DATA_HOME/sinorussia/faults.log", "What went wrong inside the program.");
        Section("NOTES");
        Prose("After kill -9 no program can put a terminal back: type reset.");
    }

    private void Describe(Command command)
    {
        Line($".SS {Escaped(Misuse.PathOf(command)["sinorussia ".Length..])}{Arguments(command)}");
        Prose(command.Description ?? "");
        foreach (Argument argument in command.Arguments)
        {
            Item(argument.Name, argument.Description ?? "");
        }

        Options(command);
        foreach (Command sub in command.Subcommands.Where(sub => !sub.Hidden))
        {
            Describe(sub);
        }
    }

    private static string Arguments(Command command) =>
        string.Concat(
            command.Arguments.Select(argument =>
                argument.Arity.MinimumNumberOfValues > 0 ? $" {Escaped(argument.Name)}" : $" [{Escaped(argument.Name)}]"
            )
        );

    private void Options(Command command)
    {
        foreach (Option option in command.Options.Where(option => !option.Hidden))
        {
            string names = string.Join(
                ", ",
                option.Aliases.Where(alias => !alias.StartsWith('/')).Order(StringComparer.Ordinal).Prepend(option.Name)
            );
            Item(option.HelpName is { } value ? $"{names} {value}" : names, option.Description ?? "");
        }
    }

    private void Section(string name) => Line($".SH {name}");

    private void Item(string term, string text)
    {
        Line(".TP");
        Line($".B {Escaped(term)}");
        Prose(text);
    }

    private void Prose(string text) => Line(Escaped(text));

    private void Line(string line) => _page.Append(line).Append('\n');

    /// <summary>A backslash, a hyphen and a dot or quote at the start of a line mean something to roff.</summary>
    private static string Escaped(string text)
    {
        string safe = text.Replace("\\", "\\e", StringComparison.Ordinal)
            .Replace("-", "\\-", StringComparison.Ordinal)
            .ReplaceLineEndings(" ");
        return safe is ['.' or '\'', ..] ? $"\\&{safe}" : safe;
    }
}
