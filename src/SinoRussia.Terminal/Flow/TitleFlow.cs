using SinoRussia.Game;
using SinoRussia.Saves.Slots;
using SinoRussia.Terminal.Keys;
using SinoRussia.Terminal.Presentation;
using SinoRussia.Terminal.Prose;
using SinoRussia.Terminal.Screens;
using SinoRussia.Terminal.Views;

namespace SinoRussia.Terminal.Flow;

/// <summary>The title, and the choices before a campaign.</summary>
internal sealed class TitleFlow(Desk desk, Openings openings, Action leave)
{
    private static readonly string[] Banner = ["S I N O · R U S S I A", "You advise; you do not rule."];

    /// <summary>Asks for the difficulty; the answer is given here.</summary>
    internal Action<Difficulty>? DifficultyChosen { get; init; }

    /// <summary>Shows the settings.</summary>
    internal Action? Settings { get; init; }

    internal void Show()
    {
        SaveSlot? last = Slots().FirstOrDefault(slot => SlotName.IsAutosave(slot.Slot) && !slot.Ended && CanGoOn(slot));
        List<MenuEntry> entries = [];
        if (last is not null)
        {
            ChoiceRow row = new("Continue", last.Date.Length > 0 ? last.Date : desk.Forms.Decisions(last.Decisions));
            entries.Add(
                new MenuEntry(row, () => openings.Open(last), () => [.. Campaigns(), .. desk.Slots.Preview(last)])
            );
        }

        entries.Add(new MenuEntry(new ChoiceRow("New game"), NewGame, Campaigns));
        if (Slots().Count > 0)
            entries.Add(new MenuEntry(new ChoiceRow("Load…"), Load, Campaigns));
        entries.Add(
            new MenuEntry(new ChoiceRow("Gallery"), () => new GalleryFlow(desk).Show(last?.Campaign), Campaigns)
        );
        entries.Add(new MenuEntry(new ChoiceRow("Settings"), () => Settings?.Invoke(), Campaigns));
        entries.Add(new MenuEntry(new ChoiceRow("Quit"), leave, Campaigns));
        desk.Replace(new Menu("", entries, [], Banner, "Campaigns"));
    }

    /// <summary>Lists what was saved.</summary>
    internal void Load()
    {
        IReadOnlyList<SaveSlot> slots = Slots();
        if (slots.Count == 0)
        {
            desk.Tell("Load", "Nothing is saved yet. The game saves by itself after each decision.");
            return;
        }

        desk.Push(
            new Menu(
                "Saved games",
                [
                    .. slots.Select(slot => new MenuEntry(
                        desk.Slots.Row(slot),
                        () => openings.Open(slot),
                        () => desk.Slots.Preview(slot)
                    )),
                ],
                [desk.BackOffer],
                []
            )
        );
    }

    private void NewGame()
    {
        if (desk.Library.Offers.Count == 1)
        {
            ChooseDifficulty(desk.Library.Offers[0]);
            return;
        }

        desk.Push(
            new Menu(
                "Which chair?",
                [
                    .. desk.Library.Offers.Select(offer => new MenuEntry(
                        new ChoiceRow(offer.Title),
                        () => ChooseDifficulty(offer),
                        () => Cards().One(offer)
                    )),
                ],
                [desk.BackOffer],
                Banner,
                "Campaign"
            )
        );
    }

    private void ChooseDifficulty(StoryOffer offer) =>
        desk.Push(
            new Menu(
                "How much do you want to know?",
                [
                    .. Enum.GetValues<Difficulty>()
                        .Select(difficulty => new MenuEntry(
                            new ChoiceRow(difficulty.ToString()),
                            () => Begin(offer, difficulty),
                            () => [.. Cards().One(offer), Paragraph.Of(DifficultyWords.Of(difficulty))]
                        )),
                ],
                [desk.BackOffer],
                Banner,
                "Campaign",
                (int)desk.Settings.Difficulty
            )
        );

    private void Begin(StoryOffer offer, Difficulty difficulty)
    {
        DifficultyChosen?.Invoke(difficulty);
        openings.Begin(offer);
    }

    private IReadOnlyList<SaveSlot> Slots() => desk.Options.Store.List(desk.Library.HashOf);

    private bool CanGoOn(SaveSlot slot) => SlotText.CanOpen(slot) && desk.Library.Find(slot.Campaign) is not null;

    private CampaignCards Cards() => new(Slots(), desk.Profile.Profile, desk.Options.Clock, desk.Forms);

    private IReadOnlyList<Paragraph> Campaigns() => Cards().All(desk.Library.Offers);
}
