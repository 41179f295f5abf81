using SinoRussia.Game;
using SinoRussia.Game.Review;
using SinoRussia.Terminal.Prose;
using SinoRussia.Terminal.Screens;

namespace SinoRussia.Terminal.Presentation;

/// <summary>Two lines of play side by side: the meters by turn, the decisions that differ, the endings.</summary>
internal sealed class ComparisonPages(LineComparison comparison, string other)
{
    internal IReadOnlyList<Page> All =>
        [
            new Page("Meters", () => [.. Meters()]),
            new Page("Decisions", () => [.. Decisions()]),
            new Page("Endings", () => [.. Endings()]),
        ];

    private IEnumerable<Paragraph> Meters()
    {
        yield return Paragraph.Of($"{ComparisonWording.Parting(comparison)} This line | {other}:");
        bool isFirst = true;
        foreach (string row in ComparisonWording.Table(comparison))
        {
            TextRole role = isFirst ? TextRole.Strong : TextRole.Body;
            yield return new Paragraph([new TextSpan(row, role)], Apart: isFirst);
            isFirst = false;
        }
    }

    private IEnumerable<Paragraph> Decisions()
    {
        yield return Paragraph.Of(ComparisonWording.Parting(comparison));
        foreach (TurnPair turn in comparison.Turns.Where(turn => turn.Differs))
        {
            yield return Paragraph.Of(turn.Date, ParagraphKind.Heading);
            foreach (int decision in turn.OnlyOne)
                yield return Taken("This line: ", comparison.One, decision);
            foreach (int decision in turn.OnlyOther)
                yield return Taken($"{other}: ", comparison.Other, decision);
        }
    }

    private IEnumerable<Paragraph> Endings() =>
        Ending("This line", comparison.One).Concat(Ending(other, comparison.Other));

    private static Paragraph Taken(string line, Chronicle chronicle, int decision) =>
        new(
            [new TextSpan(line, TextRole.Dim), new TextSpan($"{decision + 1}. {chronicle.Journal[decision].Text}")],
            ParagraphKind.Item,
            Apart: false
        );

    private static IEnumerable<Paragraph> Ending(string name, Chronicle chronicle)
    {
        yield return Paragraph.Of(name, ParagraphKind.Heading);
        string outcome = ComparisonWording.Outcome(chronicle);
        yield return Paragraph.Of(char.ToUpperInvariant(outcome[0]) + outcome[1..] + ".", apart: false);
        foreach (Game.Meters.Meter meter in chronicle.Meters)
        {
            if (chronicle.Now[meter.Name] is { } value)
                yield return Paragraph.Of(Wording.Standing(meter, value), ParagraphKind.Item, apart: false);
        }
    }
}
