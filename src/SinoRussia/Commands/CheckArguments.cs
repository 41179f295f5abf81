using System.CommandLine;

namespace SinoRussia.Commands;

/// <summary>What <c>check</c> can be told.</summary>
internal sealed class CheckArguments
{
    private readonly Argument<string?> _story = CommonOptions.Story(
        "A campaign's name or a path (default: the first campaign)"
    );

    private readonly Option<string> _format = new("--format")
    {
        Description = "How to report: text, json, sarif or inky",
        HelpName = "FORMAT",
        DefaultValueFactory = _ => "text",
    };

    private readonly Option<bool> _strict = new("--strict") { Description = "Fail on warnings as well as on errors" };

    private readonly Option<bool> _prose = new("--prose")
    {
        Description = "Look at the prose too: repeated words, stock phrases, length (prose.txt beside the story)",
    };

    private readonly Option<bool> _watch = new("--watch")
    {
        Description = "Check again each time a file of the story is saved, until Ctrl-C",
    };

    private readonly Option<bool> _json = CommonOptions.Json();

    public CheckArguments() =>
        _format.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: not ("text" or "json" or "sarif" or "inky") }, ..])
            {
                result.AddError("--format takes text, json, sarif or inky");
            }
        });

    public void AddTo(Command command)
    {
        command.Arguments.Add(_story);
        command.Options.Add(_format);
        command.Options.Add(_strict);
        command.Options.Add(_prose);
        command.Options.Add(_watch);
        command.Options.Add(_json);
    }

    public CheckSettings Read(ParseResult parsed) =>
        new(
            parsed.GetValue(_story),
            parsed.GetValue(_json) ? "json" : parsed.GetValue(_format)!,
            parsed.GetValue(_strict),
            parsed.GetValue(_prose),
            parsed.GetValue(_watch)
        );
}
