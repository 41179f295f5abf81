using System.Globalization;
using SinoRussia.Game;
using SinoRussia.Narrative;
using SinoRussia.Narrative.Diagnostics;

namespace SinoRussia.Workshop.Playtests;

/// <summary>Plays a playtest and compares.</summary>
public sealed class PlaytestRunner
{
    /// <summary>How many lines of a difference are shown.</summary>
    private const int MaxDifference = 30;

    private readonly Playtest _test;
    private readonly List<PlaytestFailure> _failures = [];
    private readonly List<PlayedPassage> _passages = [];
    private Campaign _campaign;

    private PlaytestRunner(Story story, Playtest test)
    {
        _test = test;
        _campaign = Campaign.Start(story, test.Seed);
    }

    /// <summary>Runs a playtest.</summary>
    /// <param name="story">The story that it names.</param>
    /// <param name="test">The playtest.</param>
    /// <returns>What differs.</returns>
    public static PlaytestResult Run(Story story, Playtest test)
    {
        PlaytestRunner runner = new(story, test);
        runner.Play();
        return new PlaytestResult(test, runner._failures, runner._passages);
    }

    private void Play()
    {
        List<PlaytestStep> passage = [];
        if (!Survives(_test.Steps.Count > 0 ? _test.Steps[0].Line : 1))
        {
            return;
        }

        foreach (PlaytestStep step in _test.Steps)
        {
            if (step.Key != PlaytestKey.Take)
            {
                passage.Add(step);
                continue;
            }

            Compare(passage);
            passage = [];
            if (!Take(step))
            {
                return;
            }
        }

        Compare(passage);
    }

    private bool Take(PlaytestStep step)
    {
        if (Find(step.Value) is not { } choice)
        {
            string what = _campaign.Status == CampaignStatus.Ended ? "the story is over" : "it is not on offer";
            Fail(step, $"'{step.Value}' cannot be taken: {what}", "", Offers());
            return false;
        }

        if (choice.Locked is { } reason)
        {
            Fail(step, $"'{step.Value}' cannot be taken: it is locked: {reason}", "", Offers());
            return false;
        }

        _campaign.Choose(choice.Index);
        return Survives(step.Line);
    }

    private bool Survives(int line)
    {
        if (_campaign.Fault is not { } fault)
        {
            return true;
        }

        _failures.Add(
            new PlaytestFailure(
                new Diagnostic(
                    PlaytestCode.Failed,
                    Severity.Error,
                    new SourceSpan(_test.File, line, 1),
                    $"the story fails here: {fault}",
                    fault.Help
                ),
                []
            )
        );
        return false;
    }

    /// <summary>By id, by the whole text, by number, or by the beginning of the text where that is enough.</summary>
    private Choice? Find(string value)
    {
        IReadOnlyList<Choice> choices = _campaign.Choices;
        if (value.StartsWith('#'))
        {
            return choices.FirstOrDefault(choice => choice.Id.Length > 0 && choice.Id == value[1..].Trim());
        }

        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            return number >= 1 && number <= choices.Count ? choices[number - 1] : null;
        }

        return choices.FirstOrDefault(choice => choice.Text.Trim() == value)
            ?? choices.FirstOrDefault(choice => Expectation.Meets(choice.Text, value));
    }

    private void Compare(IReadOnlyList<PlaytestStep> steps)
    {
        _passages.Add(PlayedPassage.Of(_campaign, steps));
        CompareLines([.. steps.Where(step => step.Key == PlaytestKey.Expect)]);
        foreach (PlaytestStep step in steps)
        {
            switch (step.Key)
            {
                case PlaytestKey.ExpectNot:
                    if (
                        PlayedPassage.LinesOf(_campaign).FirstOrDefault(line => Expectation.Meets(line, step.Value)) is
                        { } told
                    )
                    {
                        Fail(step, "a line is told that should not be", "", [$"+ {told}"]);
                    }

                    break;
                case PlaytestKey.Choice when Find(step.Value) is null or { Locked: not null }:
                    Fail(step, $"'{step.Value}' is not on offer", "", Offers());
                    break;
                case PlaytestKey.ChoiceNot when Find(step.Value) is { Locked: null }:
                    Fail(step, $"'{step.Value}' is on offer", "", Offers());
                    break;
                case PlaytestKey.Check when PlaytestCheck.Parse(step.Value) is { } check && !check.Holds(_campaign):
                    Fail(
                        step,
                        check.Actual(_campaign) is { } actual
                            ? $"{check.Variable} is {actual}"
                            : $"the story has no variable '{check.Variable}'",
                        "",
                        [$"- {step.Value}"]
                    );
                    break;
                case PlaytestKey.Ending when !IsEnding(step.Value):
                    Fail(step, $"the ending is '{PlayedPassage.EndingOf(_campaign)}'", "", [$"- {step.Value}"]);
                    break;
                default:
                    break;
            }
        }
    }

    private void CompareLines(IReadOnlyList<PlaytestStep> steps)
    {
        IReadOnlyList<string> told = PlayedPassage.LinesOf(_campaign);
        IReadOnlyList<(int Expected, int Told)> pairs = PassageDiff.Pair([.. steps.Select(step => step.Value)], told);
        int missing = pairs.Where(pair => pair.Told < 0).Select(pair => pair.Expected).FirstOrDefault(-1);
        if (missing >= 0)
        {
            int count = pairs.Count(pair => pair.Told < 0);
            Fail(
                steps[missing],
                count == 1 ? "a line is not told" : $"{count} lines are not told",
                "if the story is right, update the playtest: sinorussia test --update",
                [.. pairs.Select(pair => Row(pair, steps, told)).Take(MaxDifference)]
            );
        }
    }

    private static string Row(
        (int Expected, int Told) pair,
        IReadOnlyList<PlaytestStep> steps,
        IReadOnlyList<string> told
    ) =>
        pair.Told < 0 ? $"- {steps[pair.Expected].Value}"
        : pair.Expected < 0 ? $"+ {told[pair.Told]}"
        : $"  {told[pair.Told]}";

    private bool IsEnding(string wanted) =>
        PlayedPassage.EndingOf(_campaign) is var ending
        && (ending == wanted || (wanted == "over" && _campaign.Status == CampaignStatus.Ended));

    private List<string> Offers() =>
        [
            .. _campaign.Choices.Select(choice =>
                $"  {choice.Index + 1}. {choice.Text}"
                + (choice.Id.Length > 0 ? $"  #{choice.Id}" : "")
                + (choice.Locked is null ? "" : "  (locked)")
            ),
        ];

    private void Fail(PlaytestStep step, string message, string help, IReadOnlyList<string> difference) =>
        _failures.Add(
            new PlaytestFailure(
                new Diagnostic(
                    PlaytestCode.Differs,
                    Severity.Error,
                    new SourceSpan(_test.File, step.Line, 1),
                    message,
                    help
                ),
                difference
            )
        );
}
