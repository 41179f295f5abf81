using SinoRussia.Game;
using SinoRussia.Game.Records;
using SinoRussia.Terminal.Prose;

namespace SinoRussia.Terminal.Presentation;

/// <summary>The journal of a campaign with what each decision and everything else moved, newest first.</summary>
internal static class LedgerText
{
    /// <summary>What stands where there is nothing to tell yet.</summary>
    internal const string Nothing = "Nothing has moved yet.";

    internal static IReadOnlyList<Paragraph> Of(Campaign campaign)
    {
        List<Paragraph> text = campaign.Ledger.Effects.Count == 0 ? [Paragraph.Of(Nothing)] : [];
        foreach (Passage passage in campaign.Passages.Reverse())
        {
            if (passage is { Decision: null, Effects.Count: 0 })
                continue;
            text.Add(Paragraph.Of(HeadingOf(campaign, passage), ParagraphKind.Heading));
            string date =
                passage.Decision is { } index && index < campaign.Journal.Count ? campaign.Journal[index].Date : "";
            text.AddRange(passage.Effects.Select(effect => Entry(campaign, effect, date)));
        }

        return text;
    }

    private static string HeadingOf(Campaign campaign, Passage passage)
    {
        if (passage.Decision is not { } index || index >= campaign.Journal.Count)
            return "How it began";
        Decision decision = campaign.Journal[index];
        string when = decision.Date.Length > 0 ? $"{decision.Date} · " : "";
        return $"{index + 1}. {when}{decision.Text}";
    }

    private static Paragraph Entry(Campaign campaign, Effect effect, string date)
    {
        string label =
            campaign.Contract.Meters.FirstOrDefault(meter => meter.Name == effect.Meter)?.Label ?? effect.Meter;
        TextRole role = effect.Change > 0 ? TextRole.Rise : TextRole.Fall;
        string move = $"{label} {Wording.Number(effect.From)} → {Wording.Number(effect.To)}";
        List<TextSpan> spans = [new TextSpan(move, role)];
        // the decision itself stands above already
        if (effect.Cause.Kind != CauseKind.Decision)
            spans.Add(new TextSpan($"  {Wording.Because(effect.Cause)}", TextRole.Dim));
        // the quarter may have turned since the decision
        if (effect.Date.Length > 0 && date.Length > 0 && effect.Date != date)
            spans.Add(new TextSpan($"  {effect.Date}", TextRole.Dim));
        return new Paragraph(spans, ParagraphKind.Item, Apart: false);
    }
}
