using SinoRussia.Saves.Profiles;
using SinoRussia.Saves.Slots;
using SinoRussia.Terminal.Prose;

namespace SinoRussia.Terminal.Presentation;

/// <summary>The campaigns on the title: how far the newest game of each is, what was found, what it is about.</summary>
internal sealed class CampaignCards(IReadOnlyList<SaveSlot> slots, Profile profile, TimeProvider clock, Forms forms)
{
    /// <summary>All cards, and below them what the campaigns are about, each sentence once: a small screen shows the cards.</summary>
    internal IReadOnlyList<Paragraph> All(IReadOnlyList<StoryOffer> offers) =>
        [
            .. offers.SelectMany(Card),
            .. offers
                .Select(offer => offer.Goal)
                .Where(goal => goal.Length > 0)
                .Distinct()
                .Select(goal => Paragraph.Of(goal)),
        ];

    /// <summary>One campaign with what it is about.</summary>
    internal IReadOnlyList<Paragraph> One(StoryOffer offer) =>
        offer.Goal.Length > 0 ? [.. Card(offer), Paragraph.Of(offer.Goal)] : [.. Card(offer)];

    private IEnumerable<Paragraph> Card(StoryOffer offer)
    {
        yield return Paragraph.Of(offer.Title, ParagraphKind.Heading);
        yield return new Paragraph([new TextSpan(string.Join(" · ", Facts(offer)), TextRole.Dim)], Apart: false);
    }

    private IEnumerable<string> Facts(StoryOffer offer)
    {
        SaveSlot? newest = slots.FirstOrDefault(slot => slot.Campaign == offer.Key && slot.Decisions > 0);
        yield return newest is null ? "not begun"
        : newest.Ended ? "finished"
        : newest.Date.Length > 0 ? newest.Date
        : forms.Decisions(newest.Decisions);
        string[] endings = [.. offer.Families.SelectMany(family => family.Endings)];
        if (endings.Length > 0)
            yield return $"{endings.Count(profile.Of(offer.Key).Endings.Contains)} of {endings.Length} endings";
        if (newest is not null)
            yield return $"played {Ago.Of(newest.SavedAt, clock, forms)}";
    }
}
