using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using SinoRussia.Game;
using SinoRussia.Terminal;

namespace SinoRussia.Commands;

/// <summary>The command line of <c>play</c>, and of the program alone.</summary>
internal sealed class PlayArguments
{
    private readonly Argument<string?> _story = CommonOptions.Story(
        "A campaign's name, or a path to a .ink or .json file"
    );
    private readonly Option<string?> _slot = CommonOptions.Word(
        new Option<string?>("--slot") { Description = "Go on from a named slot", HelpName = "NAME" }
    );
    private readonly Option<bool> _new = new("--new")
    {
        Description = "Start over; the old autosave becomes its backup",
    };

    private readonly Option<int?> _seed = new("--seed")
    {
        Description = "Seed of every random draw of a new campaign",
        HelpName = "N",
        CustomParser = Seed,
    };

    private readonly Option<int[]> _choices = CommonOptions.Choices(
        "Start over and take these choices first, such as 2,1,3"
    );

    private readonly Option<Difficulty?> _difficulty = new("--difficulty")
    {
        Description = "What you are told before deciding: briefed, analyst or blind",
        HelpName = "LEVEL",
        CustomParser = Level,
    };

    private readonly Option<string?> _theme = CommonOptions.Word(
        new Option<string?>("--theme") { Description = "Colours (F7 goes through them)", HelpName = "NAME" }
    );
    private readonly Option<bool> _ascii = new("--ascii") { Description = "Draw with ASCII alone" };
    private readonly Option<bool> _noMouse = new("--no-mouse") { Description = "Leave the mouse to the terminal" };
    private readonly Option<bool> _plain = new("--plain") { Description = "Lines of text instead of a screen" };

    private readonly Option<string?> _transcript = CommonOptions.Word(
        new Option<string?>("--transcript")
        {
            Description = "Write the story to a file as you play; .md gives Markdown",
            HelpName = "FILE",
        }
    );

    private readonly Option<string?> _record = CommonOptions.Word(
        new Option<string?>("--record")
        {
            Description = "Write a playtest of the campaign as you play, for sinorussia test",
            HelpName = "FILE",
        }
    );

    /// <summary>Adds the arguments to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="withStory">Whether it takes a story.</param>
    public void AddTo(Command command, bool withStory)
    {
        _theme.CompletionSources.Add([.. ThemeNames.All]);
        _difficulty.CompletionSources.Add("briefed", "analyst", "blind");
        _slot.CompletionSources.Add(DataFolders.Slots);
        if (withStory)
        {
            command.Arguments.Add(_story);
            command.Options.Add(_slot);
            command.Options.Add(_new);
            command.Options.Add(_seed);
            command.Options.Add(_choices);
            command.Options.Add(_difficulty);
            command.Options.Add(_transcript);
            command.Options.Add(_record);
        }

        command.Options.Add(_theme);
        command.Options.Add(_ascii);
        command.Options.Add(_noMouse);
        command.Options.Add(_plain);
    }

    /// <summary>Reads what was typed.</summary>
    /// <param name="parsed">The parsed command line.</param>
    /// <returns>The options.</returns>
    public PlayOptions Read(ParseResult parsed) =>
        new(
            parsed.GetValue(_story),
            parsed.GetValue(_slot),
            parsed.GetValue(_new),
            parsed.GetValue(_seed),
            parsed.GetValue(_choices) ?? [],
            parsed.GetValue(_difficulty),
            parsed.GetValue(_theme),
            parsed.GetValue(_ascii),
            parsed.GetValue(_noMouse),
            parsed.GetValue(_plain),
            parsed.GetValue(_transcript),
            parsed.GetValue(CommonOptions.Data),
            parsed.GetValue(CommonOptions.NoColor),
            parsed.GetValue(_record)
        );

    private static int? Seed(ArgumentResult typed)
    {
        string seed = typed.Tokens.Count > 0 ? typed.Tokens[0].Value : "";
        if (int.TryParse(seed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number))
        {
            return number;
        }

        typed.AddError($"'{seed}' is no seed: write a whole number from {int.MinValue} to {int.MaxValue}");
        return null;
    }

    private static Difficulty? Level(ArgumentResult typed)
    {
        string level = typed.Tokens.Count > 0 ? typed.Tokens[0].Value : "";
        foreach (Difficulty difficulty in Enum.GetValues<Difficulty>())
        {
            if (string.Equals(difficulty.ToString(), level, StringComparison.OrdinalIgnoreCase))
            {
                return difficulty;
            }
        }

        typed.AddError($"'{level}' is no difficulty: write briefed, analyst or blind");
        return null;
    }
}
