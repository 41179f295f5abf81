using SinoRussia.Game;
using SinoRussia.Game.Review;
using SinoRussia.Saves.Format;
using SinoRussia.Saves.Slots;

namespace SinoRussia.Saves.Lines;

/// <summary>
/// The lines of play of a campaign. Each is a slot of its own, an ordinary save: whoever shares story, seed and
/// beginning belongs together. A line is written down whole before it is left, so a kill at any instant loses none.
/// </summary>
public sealed class LinesOfPlay
{
    private readonly SavedCampaign _game;
    private readonly SaveStore _store;

    internal LinesOfPlay(SavedCampaign game, SaveStore store)
    {
        _game = game;
        _store = store;
    }

    /// <summary>Whether the story failed before its first decision or behind it: there is nothing to keep.</summary>
    private bool IsBare => _game.Campaign is { Status: CampaignStatus.Failed, Journal.Count: <= 1 };

    /// <summary>The other slots of the campaign, those that part earliest first.</summary>
    /// <returns>The lines; without the slot that is played in.</returns>
    public IReadOnlyList<LineOfPlay> Others() => IsBare ? [] : Of(_store, _game.Slot, Whole());

    /// <summary>The slots that hold moments of one campaign.</summary>
    /// <param name="store">Where saves are.</param>
    /// <param name="slot">The slot looked at; it is left out.</param>
    /// <param name="save">What it holds.</param>
    /// <returns>The other slots, those that part earliest first.</returns>
    public static IReadOnlyList<LineOfPlay> Of(SaveStore store, string slot, SaveFile save) =>
        [
            .. store
                .Names()
                .Where(other => !other.Equals(slot, StringComparison.OrdinalIgnoreCase))
                .Select(other => (Slot: other, store.Read(other).File))
                .Where(other => other.File is { } file && file.IsOfSameCampaign(save))
                .Select(other => new LineOfPlay(
                    other.Slot,
                    other.File!,
                    LineComparison.SharedBy(save.Record.Journal, other.File!.Record.Journal),
                    save.Record.Journal.Count
                ))
                .OrderBy(line => line.Shared)
                .ThenBy(line => line.Slot, StringComparer.Ordinal),
        ];

    /// <summary>Goes back to a decision, to take it anew. The line left is kept in a slot of its own.</summary>
    /// <param name="decision">How many decisions stay taken: 0 is the beginning.</param>
    /// <returns>Where the line left is, or why it was not left: then nothing has changed.</returns>
    public Rewinding Rewind(int decision)
    {
        int taken = _game.Campaign.Journal.Count;
        if (decision < 0 || decision >= taken)
        {
            return new Rewinding(
                taken == 0
                    ? "There is no decision to go back to yet."
                    : $"There is no decision {decision + 1} to go back to: they go from 1 to {taken}.",
                null
            );
        }

        Rewinding kept = Keep();
        if (kept.Problem is null)
        {
            _game.Undo(taken - decision);
        }

        return kept;
    }

    /// <summary>The decision that a player means by a word: its number, or a quarter's first.</summary>
    /// <param name="word">A number from 1, or a date of the story such as <c>Q2 2026</c>, in whatever case.</param>
    /// <returns>How many decisions stay taken, or null where nothing is meant.</returns>
    public int? Find(string word)
    {
        if (int.TryParse(word, out int number))
        {
            return number >= 1 && number <= _game.Campaign.Journal.Count ? number - 1 : null;
        }

        int index = _game
            .Campaign.Journal.ToList()
            .FindIndex(decision => word.Length > 0 && decision.Date.Equals(word, StringComparison.OrdinalIgnoreCase));
        return index < 0 ? null : index;
    }

    /// <summary>Goes on with another line, in the slot that is played in. The line left is kept in a slot of its own.</summary>
    /// <param name="slot">The other line's slot; it stays as it is.</param>
    /// <param name="outcome">What came of opening it; null where the line played could not be left.</param>
    /// <returns>Where the line left is, or why it was not left: then nothing has changed.</returns>
    public Rewinding SwitchTo(string slot, out Resumption? outcome)
    {
        outcome = null;
        Rewinding kept = Keep();
        if (kept.Problem is null)
        {
            outcome = _game.Load(slot);
        }

        return kept;
    }

    /// <summary>Begins the story anew, in the slot that is played in. The line left is kept in a slot of its own.</summary>
    /// <param name="seed">The seed of every random draw.</param>
    /// <returns>Where the line left is, or why it was not left: then nothing has changed.</returns>
    public Rewinding StartOver(int seed)
    {
        Rewinding kept = Keep();
        if (kept.Problem is null)
        {
            _game.StartOver(seed);
        }

        return kept;
    }

    /// <summary>Writes the line played into a slot of its own, unless a slot holds all of it already.</summary>
    private Rewinding Keep()
    {
        if (IsBare)
        {
            return new Rewinding(null, null);
        }

        SaveFile save = Whole();
        int taken = save.Record.Journal.Count;
        if (taken == 0)
        {
            return new Rewinding(null, null);
        }

        LineOfPlay? same = Of(_store, _game.Slot, save).FirstOrDefault(line => line.Shared == taken);
        if (same is not null)
        {
            return new Rewinding(null, same.Slot);
        }

        string name = LineName.Free(_game.Slot, _game.Key, _store.Exists);
        using SlotLock guard = _store.Lock(name);
        string? problem = guard.IsHeldElsewhere ? SaveStore.InUse(name) : _store.Write(name, save);
        return problem is null
            ? new Rewinding(null, name)
            : new Rewinding($"This line of play could not be kept, so it was not left: {problem}", null);
    }

    /// <summary>The line as it stands; before its last decision where the story failed behind that.</summary>
    private SaveFile Whole()
    {
        Campaign campaign = _game.Campaign;
        while (campaign.Status == CampaignStatus.Failed && campaign.Journal.Count > 0)
        {
            campaign = campaign.Undo();
        }

        return _game.Picture(campaign);
    }
}
