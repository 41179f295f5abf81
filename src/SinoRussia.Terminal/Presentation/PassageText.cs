using System.Text;
using SinoRussia.Game;
using SinoRussia.Game.Records;
using SinoRussia.Narrative;
using SinoRussia.Terminal.Prose;
using SinoRussia.Terminal.Themes;
using SinoRussia.Terminal.Views;

namespace SinoRussia.Terminal.Presentation;

/// <summary>A passage of a campaign as paragraphs: what was decided, what was told, what it moved.</summary>
internal sealed class PassageText(Campaign campaign, GlyphSet glyphs)
{
    private readonly MovedText _moved = new(campaign.Contract.Meters, glyphs);

    /// <summary>All passages but the current one.</summary>
    internal IEnumerable<Paragraph> Earlier() => campaign.Passages.SkipLast(1).SelectMany(Of);

    /// <summary>The passage that was told last, with the fault that stopped it where there is one.</summary>
    internal IEnumerable<Paragraph> Current() =>
        campaign.Fault is { } fault ? Of(campaign.Current).Append(FaultText(fault)) : Of(campaign.Current);

    private IEnumerable<Paragraph> Of(Passage passage)
    {
        if (passage.Decision is { } decision && decision < campaign.Journal.Count)
            yield return Paragraph.Of(campaign.Journal[decision].Text, ParagraphKind.Echo);
        bool isShared = passage.Effects.Any(effect =>
            effect.Cause.Kind is not (CauseKind.Opening or CauseKind.Decision)
        );
        foreach (Passage part in PassageParts.Of(passage, campaign.Journal))
        {
            ParagraphKind last = ParagraphKind.Echo;
            foreach (Paragraph paragraph in Told(part.Lines))
            {
                // cables and the like come in blocks
                bool isBlock = paragraph.Kind == last && StoryLayout.HasGutter(last);
                yield return isBlock ? paragraph with { Apart = false } : paragraph;
                last = paragraph.Kind;
            }

            foreach (Paragraph paragraph in _moved.Of(part.Effects, isShared))
                yield return paragraph;
        }
    }

    private static IEnumerable<Paragraph> Told(IReadOnlyList<Line> lines)
    {
        StringBuilder text = new();
        List<Tag> tags = [];
        // a line of tags alone unlocks with the text that follows
        List<string> unlocked = [];
        for (int at = 0; at < lines.Count; at++)
        {
            text.Append(lines[at].Text);
            tags.AddRange(lines[at].Tags);
            if (!lines[at].EndsLine && at + 1 < lines.Count)
                continue;
            foreach (string scene in tags.ValuesOf("scene").Where(scene => scene.Length > 0))
                yield return Paragraph.Of(scene, ParagraphKind.Heading);
            unlocked.AddRange(tags.ValuesOf("codex").Where(id => id.Length > 0));
            if (!string.IsNullOrWhiteSpace(text.ToString()))
            {
                yield return ParagraphOf(text.ToString().Trim(), tags) with
                {
                    Codex = [.. unlocked],
                };
                unlocked.Clear();
            }
            foreach (string achievement in tags.ValuesOf("achievement").Where(id => id.Length > 0))
                yield return new Paragraph(
                    [new TextSpan($"Achievement: {Wording.NameOf(achievement)}", TextRole.Strong)],
                    ParagraphKind.Item
                );
            text.Clear();
            tags.Clear();
        }
    }

    private static Paragraph ParagraphOf(string text, List<Tag> tags)
    {
        ParagraphKind kind = tags.ValueOf("style") switch
        {
            "cable" => ParagraphKind.Cable,
            "press" => ParagraphKind.Press,
            "memo" => ParagraphKind.Memo,
            "ledger" => ParagraphKind.Ledger,
            _ => ParagraphKind.Plain,
        };
        TextSpan body = new(text, Paragraph.RoleOf(kind));
        return Wording.Speaker(new Line(text, EndsLine: true, tags, Source: null)) is { Length: > 0 } speaker
            ? new Paragraph([new TextSpan(speaker, TextRole.Speaker), new TextSpan(": "), body], kind)
            : new Paragraph([body], kind);
    }

    private static Paragraph FaultText(Narrative.Diagnostics.Diagnostic fault) =>
        Paragraph.Of(
            $"The story stopped here: {fault.Message} ({fault.At.File}, line {fault.At.Line}).",
            ParagraphKind.Fault
        );
}
