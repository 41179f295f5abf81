using SinoRussia.Game;
using SinoRussia.Game.Records;
using SinoRussia.Terminal.Prose;

namespace SinoRussia.Terminal.Presentation;

/// <summary>A decision to go back to: where it was taken, how things stood, what it moved.</summary>
internal static class RewindText
{
    internal static IReadOnlyList<Paragraph> Of(Campaign campaign, int index)
    {
        Decision decision = campaign.Journal[index];
        string scene = decision.Scene.Length > 0 ? decision.Scene : $"Decision {index + 1}";
        List<Paragraph> text = [Paragraph.Of(scene, ParagraphKind.Heading)];
        string[] place = [decision.Date, $"decision {index + 1} of {campaign.Journal.Count}"];
        text.Add(Paragraph.Of(string.Join(", ", place.Where(part => part.Length > 0)), apart: false));
        text.Add(Paragraph.Of(decision.Text, ParagraphKind.Echo));
        text.AddRange(
            campaign
                .Contract.Meters.Where(meter => decision.Meters[meter.Name] is not null)
                .Select(
                    (meter, at) =>
                        Paragraph.Of(
                            $"{Wording.Standing(meter, decision.Meters[meter.Name]!.Value)} before it",
                            apart: at == 0
                        )
                )
        );
        return text;
    }
}
