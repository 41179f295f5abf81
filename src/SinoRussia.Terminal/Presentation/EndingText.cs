using SinoRussia.Game;
using SinoRussia.Game.Galleries;
using SinoRussia.Game.Meters;
using SinoRussia.Game.Review;
using SinoRussia.Saves.Profiles;
using SinoRussia.Terminal.Prose;

namespace SinoRussia.Terminal.Presentation;

/// <summary>What became of a campaign: the ending, how things stand, what weighed most.</summary>
internal static class EndingText
{
    internal static IReadOnlyList<Paragraph> Of(
        Campaign campaign,
        Gallery gallery,
        CampaignFinds finds,
        IEnumerable<AcrossAchievement> across,
        Forms forms
    )
    {
        string title = campaign.Ending is { } ending ? gallery.TitleOf(ending) : "The end";
        List<Paragraph> text = [Paragraph.Of(title, ParagraphKind.Heading)];
        string date = campaign.Date.Length > 0 ? $"{campaign.Date}, after " : "After ";
        text.Add(Paragraph.Of($"{date}{forms.Decisions(campaign.Journal.Count)}.", apart: false));
        if (gallery.Endings.Count > 1)
            text.Add(Paragraph.Of($"Found so far: {GalleryText.Counted(gallery, finds)}", apart: false));
        AddList(text, "How things stand", Standings(campaign));
        AddList(text, "The decisions that weighed most", ReviewWording.Heaviest(Chronicle.Of(campaign)));
        AddList(text, "Earned", campaign.Achievements.Select(Wording.NameOf));
        AddList(text, GalleryText.AcrossTitle, across.Where(one => one.IsEarned).Select(one => one.Title));
        return text;
    }

    private static IEnumerable<string> Standings(Campaign campaign) =>
        campaign.Contract.Meters.Select(
            (Meter meter) => Wording.Standing(meter, campaign.Meters[meter.Name] ?? meter.Min)
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
