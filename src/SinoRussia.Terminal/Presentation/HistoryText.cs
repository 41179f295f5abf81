using SinoRussia.Game;
using SinoRussia.Game.Meters;
using SinoRussia.Game.Review;
using SinoRussia.Terminal.Prose;
using SinoRussia.Terminal.Themes;
using SinoRussia.Terminal.Views;

namespace SinoRussia.Terminal.Presentation;

/// <summary>The meters of a campaign over its turns, for a chart, in words and as a table.</summary>
internal sealed class HistoryText(Chronicle chronicle, GlyphSet glyphs)
{
    private const int MostMarks = 5;

    private readonly IReadOnlyList<TurnSummary> _turns = chronicle.Turns;

    private readonly IReadOnlyList<TurnSummary> _marked =
    [
        .. chronicle
            .Turns.Where(turn => turn.Turning is not null)
            .OrderByDescending(turn => turn.Turning!.Weight)
            .Take(MostMarks)
            .OrderBy(turn => turn.Number),
    ];

    /// <summary>The turns; the chart has one point before the first of them.</summary>
    internal IReadOnlyList<TurnSummary> Turns => _turns;

    internal IReadOnlyList<string> Letters { get; } =
        MeterLetters.For([.. chronicle.Meters.Select(meter => meter.Label)]);

    /// <summary>The ends of the scale; shares of it in hundredths where the meters differ in that.</summary>
    internal (string Bottom, string Top) Scale =>
        chronicle.Meters.Select(meter => (meter.Min, meter.Max)).Distinct().ToArray() is [var (bottom, top)]
            ? (Wording.Number(bottom), Wording.Number(top))
            : ("0%", "100%");

    internal IReadOnlyList<ChartPoint> Points =>
        [
            new ChartPoint("", [.. chronicle.Meters.Select(meter => ShareOf(meter, chronicle.Opening))], ""),
            .. _turns.Select(turn => new ChartPoint(
                turn.Date,
                [.. chronicle.Meters.Select(meter => ShareOf(meter, turn.End))],
                MarkOf(turn)
            )),
        ];

    /// <summary>What is told of one point, and the turning points of all.</summary>
    /// <param name="point">0 for how it began, else the turn's place from 1.</param>
    internal IReadOnlyList<Paragraph> About(int point)
    {
        List<Paragraph> text = [new Paragraph([.. Standing(point)], Apart: false)];
        if (point > 0 && ReviewWording.TurningPoint(chronicle, _turns[point - 1]) is { Length: > 0 } turning)
            text.Add(Paragraph.Of($"Turned by {turning}", apart: false));
        if (_marked.Count > 0)
            text.Add(Paragraph.Of("Turning points", ParagraphKind.Heading));
        text.AddRange(
            _marked.Select(turn => new Paragraph(
                [
                    new TextSpan($"{MarkOf(turn)} ", TextRole.Strong),
                    new TextSpan($"{turn.Date}: {ReviewWording.TurningPoint(chronicle, turn)}"),
                ],
                Apart: false
            ))
        );
        return text;
    }

    /// <summary>The same as a table, with the turning point of each turn below.</summary>
    internal IReadOnlyList<Paragraph> Table() =>
        [
            .. ReviewWording
                .Table(chronicle)
                .Select(
                    (row, at) =>
                        new Paragraph([new TextSpan(row, at == 0 ? TextRole.Strong : TextRole.Body)], Apart: false)
                ),
            Paragraph.Of("Turning points", ParagraphKind.Heading),
            .. _turns
                .Where(turn => turn.Turning is not null)
                .Select(turn =>
                    Paragraph.Of($"{turn.Date}: {ReviewWording.TurningPoint(chronicle, turn)}", apart: false)
                ),
        ];

    private IEnumerable<TextSpan> Standing(int point)
    {
        TurnSummary? turn = point > 0 ? _turns[point - 1] : null;
        yield return new TextSpan(turn?.Date ?? "At first", TextRole.Heading);
        for (int at = 0; at < chronicle.Meters.Count; at++)
        {
            Meter meter = chronicle.Meters[at];
            double value = (turn?.End ?? chronicle.Opening)[meter.Name] ?? meter.Min;
            double change = turn?.Change(meter.Name) ?? 0;
            yield return new TextSpan($"  {Letters[at]} ", TextRole.Strong);
            yield return new TextSpan($"{meter.Label} {Wording.Number(value)} ");
            yield return new TextSpan(MeterDrawing.Change(change, glyphs), MeterView.RoleOf(change));
        }
    }

    private string MarkOf(TurnSummary turn)
    {
        for (int at = 0; at < _marked.Count; at++)
        {
            if (_marked[at].Number == turn.Number)
                return $"{at + 1}";
        }

        return "";
    }

    private static double ShareOf(Meter meter, MeterValues values) => meter.Share(values[meter.Name] ?? meter.Min);
}
