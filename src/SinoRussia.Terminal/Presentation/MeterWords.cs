using SinoRussia.Game;
using SinoRussia.Game.Meters;
using SinoRussia.Terminal.Prose;

namespace SinoRussia.Terminal.Presentation;

/// <summary>The meters of a story for help: each with its scale and the words for its stretches, from the story's own tags.</summary>
internal static class MeterWords
{
    private static readonly string[] Counts =
    [
        "no",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
    ];

    /// <summary>The section; empty where the story keeps no meters.</summary>
    internal static IReadOnlyList<Paragraph> Of(IReadOnlyList<Meter> meters) =>
        meters.Count == 0
            ? []
            :
            [
                Paragraph.Of(Heading(meters.Count), ParagraphKind.Heading),
                Paragraph.Of("Each has a word for where on its scale it stands, from low to high.", apart: false),
                .. meters.Select((meter, at) => About(meter, isFirst: at == 0)),
            ];

    // a word and its numbers stay together
    private const char Tie = '\u00A0';

    /// <summary>A stretch as whole numbers, both ends included: <c>Wary 29–42</c>; on a fine scale its lower end alone.</summary>
    internal static string Stretch(Meter meter, Band band)
    {
        double step = (meter.Max - meter.Min) / meter.Bands.Count;
        if (step < 2)
            return $"{band.Name}{Tie}from{Tie}{Wording.Number(band.From)}";
        bool isLast = band == meter.Bands[^1];
        double last = isLast ? Math.Floor(band.To) : Math.Ceiling(band.To) - 1;
        return $"{band.Name}{Tie}{Wording.Number(Math.Ceiling(band.From))}–{Wording.Number(last)}";
    }

    private static string Heading(int count) =>
        count == 1 ? "The number" : $"The {(count < Counts.Length ? Counts[count] : count)} numbers";

    private static Paragraph About(Meter meter, bool isFirst) =>
        new(
            [
                new TextSpan(meter.Label, TextRole.Strong),
                new TextSpan(
                    meter.Bands.Count == 0
                        ? $" {Wording.Number(meter.Min)}–{Wording.Number(meter.Max)}"
                        : $": {string.Join(", ", meter.Bands.Select(band => Stretch(meter, band)))}"
                ),
            ],
            ParagraphKind.Item,
            isFirst
        );
}
