using System.CommandLine;
using SinoRussia.Workshop.Walking.Bars;

namespace SinoRussia.Commands;

/// <summary>What <c>walk</c> can be told.</summary>
internal sealed class WalkArguments
{
    private readonly Argument<string?> _story = CommonOptions.Story(
        "A campaign's name or a path (default: the first campaign)"
    );

    private readonly Option<int> _runs = new("--runs")
    {
        Description = "How many playthroughs",
        HelpName = "N",
        DefaultValueFactory = _ => 1000,
    };

    private readonly Option<int> _seed = new("--seed")
    {
        Description = "Seed of all chance: the same seed gives the same report",
        HelpName = "N",
        DefaultValueFactory = _ => 1,
    };

    private readonly Option<string> _policy = new("--policy")
    {
        Description = "How to choose: random, rare, explore, first, last, or a bot of STORY.policies",
        HelpName = "NAME",
        DefaultValueFactory = _ => "random",
    };

    private readonly Option<int> _jobs = new("--jobs")
    {
        Description = "How many threads (default: all cores)",
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    private readonly Option<int> _maxDecisions = new("--max-decisions")
    {
        Description = "After how many decisions a run counts as looped",
        HelpName = "N",
        DefaultValueFactory = _ => 1000,
    };

    private readonly Option<double?> _minLines = Percent("--min-lines", "Fail below this share of lines shown");

    private readonly Option<double?> _minChoices = Percent("--min-choices", "Fail below this share of choices taken");

    private readonly Option<double?> _minBranches = Percent(
        "--min-branches",
        "Fail below this share of branches entered"
    );

    private readonly Option<bool> _bars = new("--bars")
    {
        Description = "Hold the walk against the bars of the game's design",
    };

    private readonly Option<string?> _html = new("--html") { Description = "Write a page to read", HelpName = "FILE" };

    private readonly Option<string?> _lcov = new("--lcov")
    {
        Description = "Write coverage for editors and build servers",
        HelpName = "FILE",
    };

    private readonly Option<bool> _json = CommonOptions.Json();

    public WalkArguments()
    {
        AtLeastOne(_runs);
        AtLeastOne(_jobs);
        AtLeastOne(_maxDecisions);
    }

    public void AddTo(Command command)
    {
        command.Arguments.Add(_story);
        foreach (
            Option option in new Option[]
            {
                _runs,
                _seed,
                _policy,
                _jobs,
                _maxDecisions,
                _minLines,
                _minChoices,
                _minBranches,
                _bars,
                _html,
                _lcov,
                _json,
            }
        )
        {
            command.Options.Add(option);
        }
    }

    public WalkSettings Read(ParseResult parsed)
    {
        WalkBars bars = parsed.GetValue(_bars) ? WalkBars.OfDesign : new WalkBars();
        return new WalkSettings(
            parsed.GetValue(_story),
            parsed.GetValue(_runs),
            parsed.GetValue(_seed),
            parsed.GetValue(_policy)!,
            parsed.GetValue(_jobs),
            parsed.GetValue(_maxDecisions),
            bars with
            {
                MinLines = parsed.GetValue(_minLines) ?? bars.MinLines,
                MinChoices = parsed.GetValue(_minChoices) ?? bars.MinChoices,
                MinBranches = parsed.GetValue(_minBranches) ?? bars.MinBranches,
            },
            parsed.GetValue(_html),
            parsed.GetValue(_lcov),
            parsed.GetValue(_json)
        );
    }

    private static Option<double?> Percent(string name, string description)
    {
        Option<double?> option = new(name) { Description = $"{description}, in percent", HelpName = "P" };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !(result.GetValueOrDefault<double?>() is >= 0 and <= 100))
            {
                result.AddError($"{name} takes a percentage from 0 to 100");
            }
        });
        return option;
    }

    private static void AtLeastOne(Option<int> option) =>
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<int>() < 1)
            {
                result.AddError($"{option.Name} takes a number from 1 on");
            }
        });
}
