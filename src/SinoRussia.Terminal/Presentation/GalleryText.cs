using SinoRussia.Game;
using SinoRussia.Game.Galleries;
using SinoRussia.Saves.Profiles;
using SinoRussia.Terminal.Prose;
using SinoRussia.Terminal.Themes;

namespace SinoRussia.Terminal.Presentation;

/// <summary>What was found in a campaign, and how much more there is.</summary>
internal static class GalleryText
{
    internal const string AcrossTitle = "Across campaigns";

    internal static IReadOnlyList<Paragraph> Of(
        string title,
        Gallery gallery,
        CampaignFinds finds,
        GlyphSet glyphs,
        Func<DateTimeOffset, string> date
    )
    {
        List<Paragraph> text = [Paragraph.Of(title, ParagraphKind.Heading)];
        text.Add(Paragraph.Of(Counted(gallery, finds), apart: false));
        if (finds.FinishedAt is { } finished)
            text.Add(Paragraph.Of($"Last finished {date(finished)}.", apart: false));
        foreach (IGrouping<string, EndingPlate> family in gallery.Endings.GroupBy(ending => ending.Family))
        {
            string name = family.Key.Length > 0 ? family.Key : "Endings";
            int found = family.Count(ending => finds.Endings.Contains(ending.Id));
            text.Add(Paragraph.Of($"{name}, {found} of {family.Count()}", ParagraphKind.Heading));
            text.AddRange(family.Select(ending => Plate(ending, finds, glyphs)));
        }

        if (gallery.Achievements.Count > 0)
        {
            int earned = gallery.Achievements.Count(finds.Achievements.Contains);
            text.Add(Paragraph.Of($"Achievements, {earned} of {gallery.Achievements.Count}", ParagraphKind.Heading));
            text.Add(new Paragraph(Earned(gallery, finds, glyphs), Apart: false));
        }

        return text;
    }

    /// <summary>What lies across campaigns: earned, half found by name, and the rest unnamed.</summary>
    internal static IReadOnlyList<Paragraph> Of(IReadOnlyList<AcrossAchievement> across, GlyphSet glyphs) =>
        [
            Paragraph.Of(AcrossTitle, ParagraphKind.Heading),
            Paragraph.Of(
                $"{across.Count(one => one.IsEarned)} of {across.Count}. Each has a part in every campaign.",
                apart: false
            ),
            .. across.Select(
                (one, index) =>
                    new Paragraph(
                        [
                            one.IsEarned ? new TextSpan($"{glyphs.Dot} {one.Title}", TextRole.Strong)
                            : one.Found.Count > 0
                                ? new TextSpan(
                                    $"{glyphs.Empty} {one.Title}: {one.Found.Count} of {one.Found.Count + one.Missing.Count}"
                                )
                            : new TextSpan($"{glyphs.Empty} not yet found", TextRole.Dim),
                        ],
                        Apart: index == 0
                    )
            ),
        ];

    internal static string Counted(Gallery gallery, CampaignFinds finds) =>
        $"{gallery.Endings.Count(ending => finds.Endings.Contains(ending.Id))} of {gallery.Endings.Count} endings, "
        + $"{gallery.Achievements.Count(finds.Achievements.Contains)} of {gallery.Achievements.Count} achievements.";

    private static Paragraph Plate(EndingPlate ending, CampaignFinds finds, GlyphSet glyphs) =>
        finds.Endings.Contains(ending.Id)
            ? new Paragraph([new TextSpan($"{glyphs.Dot} {ending.Title}", TextRole.Strong)], Apart: false)
            : new Paragraph([new TextSpan($"{glyphs.Empty} not yet found", TextRole.Dim)], Apart: false);

    /// <summary>Those earned by name, the rest as one dot each.</summary>
    private static List<TextSpan> Earned(Gallery gallery, CampaignFinds finds, GlyphSet glyphs)
    {
        List<TextSpan> spans = [];
        foreach (string id in gallery.Achievements.Where(finds.Achievements.Contains))
        {
            spans.Add(new TextSpan($"{glyphs.Dot} {Wording.NameOf(id)}   ", TextRole.Strong));
        }

        int left = gallery.Achievements.Count(id => !finds.Achievements.Contains(id));
        spans.Add(new TextSpan(string.Join(' ', Enumerable.Repeat(glyphs.Empty, left)), TextRole.Dim));
        return spans;
    }
}
