using SinoRussia.Game;
using SinoRussia.Game.Meters;
using SinoRussia.Game.Records;
using SinoRussia.Game.Review;
using SinoRussia.Terminal.Prose;
using SinoRussia.Terminal.Screens;
using SinoRussia.Terminal.Themes;
using SinoRussia.Terminal.Views;

namespace SinoRussia.Terminal.Presentation;

/// <summary>The ledger: all of it, one meter's moves, the decisions that weighed most.</summary>
internal static class LedgerPages
{
    internal static IReadOnlyList<Page> Of(Campaign campaign, GlyphSet glyphs) =>
        [
            new Page("All", () => LedgerText.Of(campaign)),
            .. campaign.Contract.Meters.Select(meter => new Page(meter.Label, () => Moves(campaign, meter, glyphs))),
            new Page("Heaviest", () => Heaviest(Chronicle.Of(campaign))),
        ];

    /// <summary>The decisions that moved the meters most, echoes included.</summary>
    internal static IReadOnlyList<Paragraph> Heaviest(Chronicle chronicle)
    {
        string[] decisions = [.. ReviewWording.Heaviest(chronicle)];
        return decisions.Length == 0
            ? [Paragraph.Of("No decision has moved a meter yet.")]
            :
            [
                Paragraph.Of("The decisions that weighed most", ParagraphKind.Heading),
                .. decisions.Select(decision => Paragraph.Of(decision, ParagraphKind.Item, apart: false)),
            ];
    }

    private static IReadOnlyList<Paragraph> Moves(Campaign campaign, Meter meter, GlyphSet glyphs)
    {
        List<Paragraph> text = [];
        string date = "";
        foreach (Effect move in campaign.Ledger.Of(meter.Name).Reverse())
        {
            if (text.Count == 0 || move.Date != date)
                text.Add(Paragraph.Of(move.Date.Length > 0 ? move.Date : meter.Label, ParagraphKind.Heading));
            date = move.Date;
            string number = move.Cause.Decision is { } decision ? $"{decision + 1}. " : "";
            text.Add(
                new Paragraph(
                    [
                        new TextSpan(
                            $"{Wording.Number(move.From)} → {Wording.Number(move.To)} {MeterDrawing.Change(move.Change, glyphs)}",
                            MeterView.RoleOf(move.Change)
                        ),
                        new TextSpan($"  {number}{Wording.Because(move.Cause)}"),
                    ],
                    ParagraphKind.Item,
                    Apart: false
                )
            );
        }

        return text.Count == 0 ? [Paragraph.Of($"{meter.Label} has not moved yet.")] : text;
    }
}
