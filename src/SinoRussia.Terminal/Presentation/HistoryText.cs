using SinoRussia.Game;
using SinoRussia.Game.Meters;
using SinoRussia.Game.Records;
using SinoRussia.Game.Review;
using SinoRussia.Terminal.Prose;
using SinoRussia.Terminal.Themes;
using SinoRussia.Terminal.Views;

namespace SinoRussia.Terminal.Presentation;

/// <summary>The meters of a campaign over its turns, for a chart, in words and as a table.</summary>
internal sealed class HistoryText
{
    private const int MostMarks = 5;

    /// <summary>The chart shows the stretch of the scale that was used, from tenth to tenth.</summary>
    private const int Tenths = 10;

    private readonly Chronicle _chronicle;
    private readonly GlyphSet _glyphs;
    private readonly IReadOnlyList<TurnSummary> _turns;
    private readonly IReadOnlyList<TurnSummary> _marked;
    private readonly bool _isStill;
    private readonly double _low;
    private readonly double _high;

    internal HistoryText(Chronicle chronicle, GlyphSet glyphs)
    {
        _chronicle = chronicle;
        _glyphs = glyphs;
        _turns = chronicle.Turns;
        _isStill = !chronicle
            .Passages.SelectMany(passage => passage.Effects)
            .Any(effect => effect.Cause.Kind != CauseKind.Opening);
        _marked =
        [
            .. _turns
                .Where(turn => turn.Turning is not null)
                .OrderByDescending(turn => turn.Turning!.Weight)
                .Take(MostMarks)
                .OrderBy(turn => turn.Number),
        ];
        Letters = MeterLetters.For([.. chronicle.Meters.Select(meter => meter.Label)]);
        double[] shares =
        [
            .. _turns
                .Select(turn => turn.End)
                .Prepend(chronicle.Opening)
                .SelectMany(values => chronicle.Meters.Select(meter => ShareOf(meter, values))),
        ];
        _low = shares.Length == 0 ? 0 : Math.Floor(shares.Min() * Tenths) / Tenths;
        _high = shares.Length == 0 ? 1 : Math.Max(_low + 0.1, Math.Ceiling(shares.Max() * Tenths) / Tenths);
    }

    /// <summary>The turns; the chart has one point before the first of them.</summary>
    internal IReadOnlyList<TurnSummary> Turns => _turns;

    /// <summary>A short name for each meter.</summary>
    internal IReadOnlyList<string> Letters { get; }

    /// <summary>The ends of what is drawn; shares of the scale in hundredths where the meters differ in that.</summary>
    internal (string Bottom, string Top) Scale =>
        _chronicle.Meters.Select(meter => (meter.Min, meter.Max)).Distinct().ToArray() is [var (bottom, top)]
            ? (Wording.Number(bottom + ((top - bottom) * _low)), Wording.Number(bottom + ((top - bottom) * _high)))
            : ($"{_low * 100:0}%", $"{_high * 100:0}%");

    internal IReadOnlyList<ChartPoint> Points =>
        [
            new ChartPoint("", [.. _chronicle.Meters.Select(meter => Drawn(meter, _chronicle.Opening))], ""),
            .. _turns.Select(turn => new ChartPoint(
                turn.Date,
                [.. _chronicle.Meters.Select(meter => Drawn(meter, turn.End))],
                MarkOf(turn)
            )),
        ];

    /// <summary>What is told of one point, and the turning points of all.</summary>
    /// <param name="point">0 for how it began, else the turn's place from 1.</param>
    internal IReadOnlyList<Paragraph> About(int point)
    {
        List<Paragraph> text = [new Paragraph([.. Standing(point)], Apart: false)];
        if (point > 0 && ReviewWording.TurningPoint(_chronicle, _turns[point - 1]) is { Length: > 0 } turning)
            text.Add(Paragraph.Of($"Turned by {turning}", apart: false));
        if (_isStill)
            text.Add(Paragraph.Of(LedgerText.Nothing));
        if (_marked.Count > 0)
            text.Add(Paragraph.Of("Turning points", ParagraphKind.Heading));
        text.AddRange(
            _marked.Select(turn => new Paragraph(
                [
                    new TextSpan($"{MarkOf(turn)} ", TextRole.Strong),
                    new TextSpan($"{turn.Date}: {ReviewWording.TurningPoint(_chronicle, turn)}"),
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
                .Table(_chronicle)
                .Select(
                    (row, at) =>
                        new Paragraph([new TextSpan(row, at == 0 ? TextRole.Strong : TextRole.Body)], Apart: false)
                ),
            _isStill ? Paragraph.Of(LedgerText.Nothing) : Paragraph.Of("Turning points", ParagraphKind.Heading),
            .. _turns
                .Where(turn => turn.Turning is not null)
                .Select(turn =>
                    Paragraph.Of($"{turn.Date}: {ReviewWording.TurningPoint(_chronicle, turn)}", apart: false)
                ),
        ];

    private IEnumerable<TextSpan> Standing(int point)
    {
        TurnSummary? turn = point > 0 ? _turns[point - 1] : null;
        yield return new TextSpan(turn?.Date ?? "At first", TextRole.Heading);
        for (int at = 0; at < _chronicle.Meters.Count; at++)
        {
            Meter meter = _chronicle.Meters[at];
            double value = (turn?.End ?? _chronicle.Opening)[meter.Name] ?? meter.Min;
            double change = turn?.Change(meter.Name) ?? 0;
            // the letter of the chart, where the label does not begin with it
            string letter = meter.Label.StartsWith(Letters[at], StringComparison.Ordinal) ? "" : $"{Letters[at]} ";
            yield return new TextSpan($"  {letter}{meter.Label} {Wording.Number(value)} ");
            yield return new TextSpan(MeterDrawing.Change(change, _glyphs), MeterView.RoleOf(change));
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

    private double Drawn(Meter meter, MeterValues values) => (ShareOf(meter, values) - _low) / (_high - _low);

    private static double ShareOf(Meter meter, MeterValues values) => meter.Share(values[meter.Name] ?? meter.Min);
}
