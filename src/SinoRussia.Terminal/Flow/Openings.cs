using SinoRussia.Narrative;
using SinoRussia.Saves;
using SinoRussia.Saves.Slots;

namespace SinoRussia.Terminal.Flow;

/// <summary>The ways to a campaign: begin, go on, open a saved one. What does not work is said in a panel.</summary>
internal sealed class Openings(Desk desk, Func<SavedCampaign?> current, Action<SavedCampaign, string> play)
{
    private ShellOptions Options => desk.Options;

    /// <summary>Begins a campaign; the one that stood in the slot becomes its backup.</summary>
    internal void Begin(StoryOffer offer, string? slot = null)
    {
        if (StoryOf(offer) is not { } story)
            return;
        int seed = Options.Seed ?? Random.Shared.Next();
        play(SavedCampaign.Start(Options.Store, story, offer.Key, seed, slot, Options.Clock), "");
    }

    /// <summary>Goes on from a slot; where there is nothing to go on from, or another seed is asked for, begins.</summary>
    internal void GoOn(StoryOffer offer, string? slot = null)
    {
        if (StoryOf(offer) is not { } story)
            return;
        Resumption outcome = Resume(offer, story, slot, ResumeOptions.None);
        switch (outcome)
        {
            case { Game: { } other } when Options.Seed is { } seed && other.Campaign.Seed != seed:
                other.Dispose();
                Begin(offer, slot);
                break;
            case { Game: { } game }:
                play(game, outcome.Message);
                break;
            case { Status: ResumeStatus.None or ResumeStatus.Finished }:
                Begin(offer, slot);
                break;
            default:
                Explain(outcome, () => Play(Resume(offer, story, slot, ResumeOptions.Backup)));
                break;
        }
    }

    /// <summary>Opens a saved game. It is played on in the autosave, so the slot stays as it is.</summary>
    internal void Open(SaveSlot slot)
    {
        if (desk.Library.Find(slot.Campaign) is not { } offer)
        {
            desk.Tell(
                "Cannot open",
                $"The story of this save, “{slot.Title}” ({slot.Campaign}), is not on offer here."
            );
            return;
        }

        if (StoryOf(offer) is not { } story)
            return;
        if (current() is { } playing && playing.Key == offer.Key)
            LoadInto(playing, slot.Slot);
        else if (SlotName.IsAutosave(slot.Slot))
            OpenAutosave(offer, story, slot.Slot);
        else
            LoadInto(InAutosave(offer, story), slot.Slot);
    }

    private SavedCampaign InAutosave(StoryOffer offer, Story story) =>
        Resume(offer, story, null, ResumeOptions.Finished).Game
        ?? SavedCampaign.Start(Options.Store, story, offer.Key, Options.Seed ?? 0, null, Options.Clock);

    private void LoadInto(SavedCampaign game, string slot)
    {
        Resumption outcome = game.Load(slot);
        if (outcome.Game is not null)
            play(game, outcome.Message);
        else
            Explain(outcome, () => play(game, game.Load(slot, ResumeOptions.Backup | ResumeOptions.Finished).Message));
    }

    private void OpenAutosave(StoryOffer offer, Story story, string slot)
    {
        Resumption outcome = Resume(offer, story, slot, ResumeOptions.Finished);
        if (outcome.Game is { } game)
            play(game, outcome.Message);
        else
            Explain(outcome, () => Play(Resume(offer, story, slot, ResumeOptions.Backup | ResumeOptions.Finished)));
    }

    private Resumption Resume(StoryOffer offer, Story story, string? slot, ResumeOptions how) =>
        SavedCampaign.Resume(Options.Store, story, offer.Key, slot, Options.Clock, how);

    private void Play(Resumption outcome)
    {
        if (outcome.Game is { } game)
            play(game, outcome.Message);
        else
            desk.Tell("Cannot open", outcome.Message);
    }

    private void Explain(Resumption outcome, Action useBackup)
    {
        if (outcome.Backup is null)
        {
            desk.Tell("Cannot open", outcome.Message);
            return;
        }

        desk.Ask(
            "Cannot open",
            outcome.Message,
            new Screens.MenuEntry("Go on from the backup", useBackup),
            new Screens.MenuEntry("Back", desk.Window.Pop)
        );
    }

    private Story? StoryOf(StoryOffer offer)
    {
        StoryOpening opening = desk.Library.Open(offer);
        if (opening.Story is null)
            desk.Tell("Cannot play", opening.Problem ?? "The story cannot be played.");
        return opening.Story;
    }
}
