using SinoRussia.Game.Meters;
using SinoRussia.Terminal.Prose;
using SinoRussia.Terminal.Themes;
using SinoRussia.Terminal.Views;

namespace SinoRussia.Terminal.Presentation;

/// <summary>The marks on the screens in words, for help, in the signs that this terminal gets.</summary>
internal static class SignWords
{
    private const int SignColumns = 9;

    /// <summary>The section.</summary>
    /// <param name="meters">The meters of the story; what is said of meters is left out where there are none.</param>
    /// <param name="glyphs">The signs in use.</param>
    internal static IReadOnlyList<Paragraph> Of(IReadOnlyList<Meter> meters, GlyphSet glyphs) =>
        [
            Paragraph.Of("Signs", ParagraphKind.Heading),
            Row($"{glyphs.Up} {glyphs.Down}", "up, down; twice for much. Not good or bad", isFirst: true),
            .. meters.Count == 0 ? [] : OfMeters(meters, glyphs),
            Row(glyphs.Cross, "a choice that cannot be taken, and why"),
            Row(glyphs.Pointer, "the cursor; in the text, what you chose"),
            Row(glyphs.Dot, "in a title: this part has the arrow keys"),
            Row(glyphs.Thumb, $"your place in the text; {glyphs.More} below: more"),
            Paragraph.Of("A cable", ParagraphKind.Cable),
            Paragraph.Of("The press", ParagraphKind.Press, apart: false),
            Paragraph.Of("A memo", ParagraphKind.Memo, apart: false),
            Paragraph.Of("The ledger", ParagraphKind.Ledger, apart: false),
        ];

    private static IEnumerable<Paragraph> OfMeters(IReadOnlyList<Meter> meters, GlyphSet glyphs)
    {
        IReadOnlyList<string> letters = MeterLetters.For([.. meters.Select(meter => meter.Label)]);
        yield return Row(glyphs.Same, "beside a meter: not moved by the last decision");
        yield return Row(Sparks(glyphs), "under a meter: its late values, now at right");
        yield return Row(string.Join(' ', letters), "the meters, each by its first letters");
        yield return Row("Lately", "the last moves: cause, meter, how far");
        yield return Row(
            $"{letters[0]}{(glyphs.IsAscii ? "...." : "····")}{letters[0]}",
            "in the history: a meter, quarter by quarter"
        );
        yield return Row(glyphs.ZeroMark, "in the history: the quarter under the cursor");
        yield return Row("1 2 3", "in the history: turning points, told below");
    }

    private static string Sparks(GlyphSet glyphs) =>
        $"{glyphs.Sparks[2]}{glyphs.Sparks[3]}{glyphs.Sparks[4]}{glyphs.Sparks[3]}";

    private static Paragraph Row(string sign, string meaning, bool isFirst = false) =>
        new([new TextSpan(Columns.Fit(sign, SignColumns), TextRole.Key), new TextSpan(meaning)], Apart: isFirst);
}
