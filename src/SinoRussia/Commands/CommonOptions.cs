using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using System.Globalization;
using SinoRussia.Stories;

namespace SinoRussia.Commands;

/// <summary>Options that more than one command takes.</summary>
internal static class CommonOptions
{
    /// <summary>Output for programs.</summary>
    public static Option<bool> Json() => new("--json") { Description = "Print JSON, for programs to read" };

    /// <summary>The folder of saves and settings.</summary>
    public static Option<string?> Data { get; } =
        Word(
            new("--data")
            {
                Description = "Folder of saves and settings (default: $XDG_DATA_HOME/sinorussia)",
                HelpName = "DIR",
                Recursive = true,
            }
        );

    /// <summary>The folder whose stories take the place of those inside.</summary>
    public static Option<string?> Stories { get; } = StoriesFolder();

    /// <summary>Words alone tell what colours would.</summary>
    public static Option<bool> NoColor { get; } =
        new("--no-color") { Description = "Use no colours", Recursive = true };

    /// <summary>The story that a command works on.</summary>
    /// <param name="description">What can be named.</param>
    /// <returns>The argument; null where none was typed.</returns>
    public static Argument<string?> Story(string description)
    {
        Argument<string?> story = new("STORY") { Description = description, Arity = ArgumentArity.ZeroOrOne };
        story.CompletionSources.Add(_ => StoryShelf.Campaigns.Select(campaign => new CompletionItem(campaign.Name)));
        return NoOption(story);
    }

    /// <summary>A file that a command writes.</summary>
    /// <param name="description">What stands in it.</param>
    /// <returns>The option; null where none was typed.</returns>
    public static Option<string?> OutputFile(string description) =>
        Word(new Option<string?>("--output", "-o") { Description = description, HelpName = "FILE" });

    /// <summary>The seed of a walk.</summary>
    /// <returns>The option.</returns>
    public static Option<int> WalkSeed() =>
        new("--seed")
        {
            Description = "Seed of all chance: the same seed gives the same result",
            HelpName = "N",
            DefaultValueFactory = _ => 1,
        };

    /// <summary>How many of something: a number from 1.</summary>
    /// <param name="name">The option's name.</param>
    /// <param name="description">What is counted.</param>
    /// <param name="usual">How many where none was typed.</param>
    /// <returns>The option.</returns>
    public static Option<int> Count(string name, string description, int usual)
    {
        Option<int> option = new(name)
        {
            Description = description,
            HelpName = "N",
            DefaultValueFactory = _ => usual,
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<int>() < 1)
            {
                result.AddError($"{name} takes a number from 1 on");
            }
        });
        return option;
    }

    /// <summary>The slot that a command works on.</summary>
    /// <returns>The argument.</returns>
    public static Argument<string> Slot()
    {
        Argument<string> slot = new("SLOT") { Description = "The slot's name, as 'saves list' shows it" };
        slot.CompletionSources.Add(DataFolders.Slots);
        return NoOption(slot);
    }

    /// <summary>Choices to take, counted from 1.</summary>
    /// <param name="description">What becomes of them.</param>
    /// <returns>The option; none where none were typed.</returns>
    public static Option<int[]> Choices(string description) =>
        new("--choices")
        {
            Description = description,
            HelpName = "LIST",
            CustomParser = Numbers,
            DefaultValueFactory = _ => [],
        };

    /// <summary>A folder or file that a command works on.</summary>
    /// <param name="description">What can be named.</param>
    /// <returns>The argument; null where none was typed.</returns>
    public static Argument<string?> Folder(string description) =>
        NoOption(new Argument<string?>("DIR") { Description = description, Arity = ArgumentArity.ZeroOrOne });

    /// <summary>A word that a command cannot do without.</summary>
    /// <param name="name">What it stands for, in capitals.</param>
    /// <param name="description">What can be named.</param>
    /// <returns>The argument.</returns>
    public static Argument<string> Needed(string name, string description) =>
        NoOption(new Argument<string>(name) { Description = description });

    /// <summary>A line of a story.</summary>
    /// <returns>The argument.</returns>
    public static Argument<string> Place() =>
        NoOption(new Argument<string>("FILE:LINE") { Description = "A line of a story, such as kremlin.ink:41" });

    /// <summary>Without this an option whose value was forgotten would take the next option for it.</summary>
    /// <param name="option">An option that takes a word.</param>
    /// <returns>The same option.</returns>
    public static Option<string?> Word(Option<string?> option)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: ['-', '-', ..] }, ..])
            {
                result.AddError(Misuse.NoValue(option));
            }
        });
        return option;
    }

    private static Option<string?> StoriesFolder()
    {
        Option<string?> option = Word(
            new("--stories")
            {
                Description = "Folder of root .ink files that take the place of the stories inside",
                HelpName = "DIR",
                Recursive = true,
            }
        );
        option.Validators.Add(result =>
        {
            if (
                result.Tokens is [{ Value: not ['-', '-', ..] and var folder }]
                && StoryShelf.Objection(folder) is { } why
            )
            {
                result.AddError(why);
            }
        });
        return option;
    }

    /// <summary>Without this an option that is not there would pass for a story or a slot.</summary>
    private static Argument<T> NoOption<T>(Argument<T> argument)
    {
        argument.Validators.Add(result =>
        {
            if (Misuse.IsOption(result) && result.Parent is CommandResult command)
            {
                result.AddError(Misuse.UnknownOption(command.Command, result.Tokens[0].Value));
            }
        });
        return argument;
    }

    private static int[] Numbers(ArgumentResult typed)
    {
        List<int> numbers = [];
        string list = typed.Tokens.Count > 0 ? typed.Tokens[0].Value : "";
        foreach (string field in list.Split(',', StringSplitOptions.TrimEntries))
        {
            if (!int.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number < 1)
            {
                typed.AddError(
                    $"'{field}' in --choices is not the number of a choice: write numbers from 1, such as 2,1,3"
                );
                return [];
            }

            numbers.Add(number);
        }

        return [.. numbers];
    }
}
