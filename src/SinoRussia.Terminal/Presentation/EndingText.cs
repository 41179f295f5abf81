using SinoRussia.Game;
using SinoRussia.Game.Galleries;
using SinoRussia.Game.Meters;
using SinoRussia.Game.Records;
using SinoRussia.Saves.Profiles;
using SinoRussia.Terminal.Prose;

namespace SinoRussia.Terminal.Presentation;

/// <summary>What became of a campaign: the ending, how things stand, what weighed most.</summary>
internal static class EndingText
{
    private const int Heaviest = 5;

    internal static IReadOnlyList<Paragraph> Of(Campaign campaign, Gallery gallery, CampaignFinds finds)
    {
        string title = campaign.Ending is { } ending ? gallery.TitleOf(ending) : "The end";
        List<Paragraph> text = [Paragraph.Of(title, ParagraphKind.Heading)];
        string date = campaign.Date.Length > 0 ? $"{campaign.Date}, after " : "After ";
        text.Add(Paragraph.Of($"{date}{SlotText.Counted(campaign.Journal.Count)}.", apart: false));
        if (gallery.Endings.Count > 1)
            text.Add(Paragraph.Of($"Found so far: {GalleryText.Counted(gallery, finds)}", apart: false));
        AddList(text, "How things stand", Standings(campaign));
        AddList(text, "What weighed most", Decisions(campaign));
        AddList(text, "Earned", campaign.Achievements.Select(Wording.NameOf));
        return text;
    }

    private static IEnumerable<string> Standings(Campaign campaign) =>
        campaign.Contract.Meters.Select(
            (Meter meter) => Wording.Standing(meter, campaign.Meters[meter.Name] ?? meter.Min)
        );

    private static IEnumerable<string> Decisions(Campaign campaign) =>
        campaign
            .Ledger.Heaviest(Heaviest)
            .Where(heavy => heavy.Decision < campaign.Journal.Count)
            .Select(heavy => campaign.Journal[heavy.Decision])
            .Select(
                (Decision decision) => decision.Date.Length > 0 ? $"{decision.Date}: {decision.Text}" : decision.Text
            );

    private static void AddList(List<Paragraph> text, string heading, IEnumerable<string> entries)
    {
        bool isFirst = true;
        foreach (string entry in entries)
        {
            if (isFirst)
                text.Add(Paragraph.Of(heading, ParagraphKind.Heading));
            text.Add(Paragraph.Of(entry, ParagraphKind.Item, apart: false));
            isFirst = false;
        }
    }
}
