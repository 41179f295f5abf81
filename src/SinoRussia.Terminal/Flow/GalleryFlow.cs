using SinoRussia.Game.Galleries;
using SinoRussia.Saves.Profiles;
using SinoRussia.Terminal.Presentation;
using SinoRussia.Terminal.Prose;
using SinoRussia.Terminal.Screens;
using SinoRussia.Terminal.Views;

namespace SinoRussia.Terminal.Flow;

/// <summary>The gallery: what was found in each campaign.</summary>
internal sealed class GalleryFlow(Desk desk)
{
    private readonly Dictionary<string, Gallery> _galleries = [];

    /// <summary>Shows the gallery, the cursor on one campaign or on the first.</summary>
    internal void Show(string? key = null)
    {
        IReadOnlyList<StoryOffer> offers = desk.Library.Offers;
        bool hasAcross = AcrossAchievement.Of(desk.Library.Across, desk.Profile.Profile).Count > 0;
        int selected = Math.Max(0, offers.ToList().FindIndex(offer => offer.Key == key));
        desk.Push(
            new Menu(
                "Gallery",
                [
                    .. offers.Select(offer => new MenuEntry(new ChoiceRow(offer.Title), () => { }, () => Of(offer))),
                    .. hasAcross
                        ? new[] { new MenuEntry(new ChoiceRow(GalleryText.AcrossTitle), () => { }, Across) }
                        : [],
                ],
                [desk.BackOffer],
                [],
                "Found",
                selected,
                IsReading: true
            )
        );
    }

    private IReadOnlyList<Paragraph> Across() =>
        GalleryText.Of(AcrossAchievement.Of(desk.Library.Across, desk.Profile.Profile), desk.Look.Glyphs);

    private IReadOnlyList<Paragraph> Of(StoryOffer offer)
    {
        if (!_galleries.TryGetValue(offer.Key, out Gallery? gallery))
        {
            StoryOpening opening = desk.Library.Open(offer);
            if (opening.Story is not { } story)
                return [Paragraph.Of(opening.Problem ?? "The story cannot be read.", ParagraphKind.Fault)];
            _galleries[offer.Key] = gallery = Gallery.Of(story);
        }

        return GalleryText.Of(
            offer.Title,
            gallery,
            desk.Profile.Profile.Of(offer.Key),
            desk.Look.Glyphs,
            then => desk.Forms.Date(TimeZoneInfo.ConvertTime(then, desk.Options.Clock.LocalTimeZone))
        );
    }
}
