using SinoRussia.Game;
using SinoRussia.Saves.Format;
using SinoRussia.Saves.Slots;
using SinoRussia.Terminal.Prose;
using SinoRussia.Terminal.Views;

namespace SinoRussia.Terminal.Presentation;

/// <summary>Saved games in words.</summary>
internal sealed class SlotText(SaveStore store, TimeProvider clock, Forms forms)
{
    private const int LastLineColumns = 240;

    /// <summary>A slot as a row of a list.</summary>
    internal ChoiceRow Row(SaveSlot slot) =>
        new(
            SlotName.IsAutosave(slot.Slot) ? $"Autosave: {TitleOf(slot)}" : slot.Slot,
            slot.Status == SlotStatus.Ok ? Ago.Of(slot.SavedAt, clock, forms) : WordOf(slot.Status),
            CanOpen(slot) ? null : WordOf(slot.Status)
        );

    /// <summary>Whether there is something in a slot to go on with.</summary>
    internal static bool CanOpen(SaveSlot slot) =>
        slot.Status is SlotStatus.Ok or SlotStatus.OlderStory || slot.HasBackup;

    /// <summary>What stands beside the list: campaign, date, meters, the last thing told.</summary>
    internal IReadOnlyList<Paragraph> Preview(SaveSlot slot)
    {
        List<Paragraph> text = [Paragraph.Of(TitleOf(slot), ParagraphKind.Heading)];
        string date = slot.Date.Length > 0 ? $"{slot.Date}, " : "";
        text.Add(
            Paragraph.Of(
                $"{date}{forms.Decisions(slot.Decisions)}, saved {Ago.Of(slot.SavedAt, clock, forms)}.",
                apart: false
            )
        );
        if (slot.Ended)
            text.Add(Paragraph.Of("This campaign is over.", apart: false));
        if (slot.Problem is { } problem)
            text.Add(Paragraph.Of(problem, ParagraphKind.Fault));
        text.AddRange(
            slot.Meters.Values.Select(
                (meter, at) => Paragraph.Of($"{Wording.NameOf(meter.Key)} {forms.Number(meter.Value)}", apart: at == 0)
            )
        );
        if (LastLineOf(slot) is { Length: > 0 } last)
            text.Add(new Paragraph([new TextSpan($"“{last}”", TextRole.Dim)]));
        return text;
    }

    private static string TitleOf(SaveSlot slot) => slot.Title.Length > 0 ? slot.Title : slot.Campaign;

    private static string WordOf(SlotStatus status) =>
        status switch
        {
            SlotStatus.OlderStory => "older story",
            SlotStatus.NewerVersion => "newer version",
            SlotStatus.Damaged => "damaged",
            _ => "",
        };

    private string LastLineOf(SaveSlot slot)
    {
        SaveReading reading = store.Read(slot.Slot);
        string last = reading.File?.Record.Passages is [.., { Lines: [.., var line] }] ? Printable.Line(line.Text) : "";
        return Columns.Clip(last, LastLineColumns);
    }
}
