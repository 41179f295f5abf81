using SinoRussia.Game;
using SinoRussia.Game.Meters;
using SinoRussia.Game.Records;
using SinoRussia.Terminal.Prose;
using SinoRussia.Terminal.Themes;
using SinoRussia.Terminal.Views;

namespace SinoRussia.Terminal.Presentation;

/// <summary>
/// What a passage moved, in paragraphs. What the choice did is told apart from what others settled, and each settlement
/// has an entry of its own.
/// </summary>
internal sealed class MovedText(IReadOnlyList<Meter> meters, GlyphSet glyphs)
{
    private const string Yours = "Your choice: ";
    private const string Others = "Left to others: ";

    /// <summary>Moves as paragraphs, those of the choice first.</summary>
    /// <param name="moves">The moves to tell here.</param>
    /// <param name="isShared">Whether anything but the choice moved a meter in this passage.</param>
    internal IEnumerable<Paragraph> Of(IReadOnlyList<Effect> moves, bool isShared)
    {
        if (moves.Where(IsDecision).ToArray() is { Length: > 0 } own)
            yield return new Paragraph(isShared ? [new TextSpan(Yours, TextRole.Dim), .. Net(own)] : Net(own));
        Effect[] settled = [.. moves.Where(move => move.Cause.Kind == CauseKind.Rival)];
        if (settled.Length > 0)
            yield return new Paragraph([new TextSpan(Others, TextRole.Dim), .. Net(settled)]);
        bool isFirst = settled.Length == 0;
        foreach (
            IGrouping<Cause, Effect> cause in moves
                .Where(move => !IsDecision(move))
                .OrderBy(move => move.Cause.Kind != CauseKind.Rival)
                .GroupBy(move => move.Cause)
        )
        {
            yield return new Paragraph([.. Named(cause.Key), .. Net(cause)], ParagraphKind.Ledger, isFirst);
            isFirst = false;
        }
    }

    private static bool IsDecision(Effect move) => move.Cause.Kind == CauseKind.Decision;

    private static IEnumerable<TextSpan> Named(Cause cause) =>
        cause.Kind != CauseKind.Rival ? [new TextSpan($"{Wording.Because(cause)}: ", TextRole.Ledger)]
        : cause.Name.Length > 0 ? [new TextSpan(cause.Name, TextRole.Ledger), new TextSpan("  ", TextRole.Dim)]
        : [];

    private List<TextSpan> Net(IEnumerable<Effect> effects)
    {
        List<TextSpan> spans = [];
        ILookup<string, double> changes = effects.ToLookup(effect => effect.Meter, effect => effect.Change);
        foreach (Meter meter in meters)
        {
            double change = Math.Round(changes[meter.Name].Sum(), 4);
            if (change == 0)
                continue;
            if (spans.Count > 0)
                spans.Add(new TextSpan(" · ", TextRole.Dim));
            spans.Add(new TextSpan($"{meter.Label} {MeterDrawing.Change(change, glyphs)}", MeterView.RoleOf(change)));
        }

        return spans.Count == 0 ? [new TextSpan("nothing in the end", TextRole.Dim)] : spans;
    }
}
