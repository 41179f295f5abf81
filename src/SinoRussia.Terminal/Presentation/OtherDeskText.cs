using SinoRussia.Game;
using SinoRussia.Game.Mirrors;
using SinoRussia.Terminal.Prose;

namespace SinoRussia.Terminal.Presentation;

/// <summary>The page after an ending that tells how the counterpart read what weighed most.</summary>
internal static class OtherDeskText
{
    /// <summary>The page; empty where the story has no other desk.</summary>
    internal static IReadOnlyList<Paragraph> Of(Campaign campaign)
    {
        List<Paragraph> text = [];
        foreach (DeskReading reading in OtherDesk.Of(campaign))
        {
            string date = reading.Decision.Date.Length > 0 ? $"{reading.Decision.Date}: " : "";
            text.Add(Paragraph.Of($"{date}{reading.Decision.Text}", ParagraphKind.Echo));
            text.Add(Paragraph.Of(reading.Words, apart: false));
        }

        return text.Count == 0 ? [] : [Paragraph.Of(OtherDesk.Title, ParagraphKind.Heading), .. text];
    }
}
