using SinoRussia.Game;
using SinoRussia.Game.Records;
using SinoRussia.Narrative;
using SinoRussia.Saves.Format;
using SinoRussia.Saves.Lines;
using SinoRussia.Saves.Slots;

namespace SinoRussia.Saves;

/// <summary>
/// A campaign that writes itself down after each decision. A write that fails never stops the game:
/// <see cref="LastProblem"/> says it, and play goes on. Dispose it to let its slot go.
/// </summary>
public sealed class SavedCampaign : IDisposable
{
    private readonly SaveStore _store;
    private readonly TimeProvider _clock;
    private SlotLock _lock;
    private DateTimeOffset _startedAt;
    private bool _isWritten;
    private bool _keepOld;
    private bool _hasFolder;

    private SavedCampaign(
        SaveStore store,
        string key,
        string slot,
        SlotLock guard,
        TimeProvider clock,
        Campaign campaign,
        DateTimeOffset startedAt
    )
    {
        _store = store;
        _clock = clock;
        _lock = guard;
        _hasFolder = Directory.Exists(store.Folder);
        _startedAt = startedAt;
        Key = key;
        Slot = slot;
        Campaign = campaign;
    }

    /// <summary>The campaign as it stands.</summary>
    public Campaign Campaign { get; private set; }

    /// <summary>The story's key.</summary>
    public string Key { get; }

    /// <summary>The slot that it writes itself into.</summary>
    public string Slot { get; }

    /// <summary>Why the last write failed, as a sentence for the player; null where it did not.</summary>
    public string? LastProblem { get; private set; }

    /// <summary>What the player should know although the last write went well; null where there is nothing.</summary>
    public string? LastNotice { get; private set; }

    /// <summary>Whether another program plays on the slot; then nothing is written into it.</summary>
    public bool IsHeldElsewhere => _lock.IsHeldElsewhere;

    /// <summary>Begins a campaign anew; what was in the slot becomes its backup.</summary>
    /// <param name="store">Where saves are.</param>
    /// <param name="story">The story.</param>
    /// <param name="key">Its key: its name inside the game, or <see cref="StoryKey.OfPath"/>.</param>
    /// <param name="seed">The seed of every random draw.</param>
    /// <param name="slot">The slot to write into; the story's autosave where null.</param>
    /// <param name="clock">The clock; the system's where null.</param>
    /// <returns>The campaign at its first decision, written down; ask <see cref="LastProblem"/> whether it was.</returns>
    /// <exception cref="ArgumentException">The slot's name will not do.</exception>
    public static SavedCampaign Start(
        SaveStore store,
        Story story,
        string key,
        int seed,
        string? slot = null,
        TimeProvider? clock = null
    )
    {
        slot ??= SlotName.AutosaveOf(key);
        clock ??= TimeProvider.System;
        SavedCampaign game = new(store, key, slot, store.Lock(slot), clock, Campaign.Start(story, seed), Now(clock));
        game.Save();
        return game;
    }

    /// <summary>Goes on with a campaign.</summary>
    /// <param name="store">Where saves are.</param>
    /// <param name="story">The story as it is today.</param>
    /// <param name="key">Its key.</param>
    /// <param name="slot">The slot to read and to write into; the story's autosave where null.</param>
    /// <param name="clock">The clock; the system's where null.</param>
    /// <param name="how">What to go on with where there is a question.</param>
    /// <returns>The campaign, or a sentence why there is none. Nothing is written before the next decision.</returns>
    public static Resumption Resume(
        SaveStore store,
        Story story,
        string key,
        string? slot = null,
        TimeProvider? clock = null,
        ResumeOptions how = ResumeOptions.None
    )
    {
        slot ??= SlotName.AutosaveOf(key);
        if (SlotName.Objection(slot) is { } objection)
        {
            return new Resumption(ResumeStatus.None, null, objection);
        }

        SlotLock guard = store.Lock(slot);
        Resumption outcome = guard.IsHeldElsewhere
            ? new Resumption(ResumeStatus.InUse, null, SaveStore.InUse(slot))
            : Opening.Of(
                how.HasFlag(ResumeOptions.Backup) ? store.ReadBackup(slot) : store.Read(slot),
                slot,
                key,
                story,
                how
            );
        if (outcome.Status != ResumeStatus.Exact || outcome.Save is not { } save)
        {
            guard.Dispose();
            return outcome;
        }

        Restored restored = Restored.From(save, story);
        SavedCampaign game = new(
            store,
            key,
            slot,
            guard,
            clock ?? TimeProvider.System,
            restored.Campaign,
            save.StartedAt
        )
        {
            _isWritten = restored.Status == ResumeStatus.Exact && !how.HasFlag(ResumeOptions.Backup),
            _keepOld = restored.Status == ResumeStatus.Parted,
        };
        return Opening.Result(restored, game, save);
    }

    /// <summary>Takes a choice and writes the campaign down, unless the story failed: then the last good save stays.</summary>
    /// <param name="index">Its place among the choices on offer, from 0.</param>
    /// <returns>What was told.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such choice on offer.</exception>
    /// <exception cref="InvalidOperationException">The choice is locked.</exception>
    public Passage Choose(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Campaign.Choices.Count);
        if (Campaign.Choices[index].Locked is { } reason)
        {
            throw new InvalidOperationException($"choice {index + 1} is locked: {reason}");
        }

        try
        {
            Campaign.Choose(index);
        }
        // Only a state that was spoiled by hand gets here, with any type; the decisions themselves are still good.
        catch (Exception)
        {
            Campaign = Campaign.Replay(Campaign.Story, Campaign.Seed, Campaign.Journal).Campaign;
        }

        _isWritten = false;
        Save();
        return Campaign.Current;
    }

    /// <summary>Takes decisions back and writes the campaign down.</summary>
    /// <param name="decisions">How many; more than there are means all.</param>
    public void Undo(int decisions = 1)
    {
        Campaign = Campaign.Undo(decisions);
        _isWritten = false;
        Save();
    }

    /// <summary>Begins the same story anew; the campaign so far becomes the slot's backup.</summary>
    /// <param name="seed">The seed of every random draw.</param>
    public void StartOver(int seed)
    {
        Campaign = Campaign.Start(Campaign.Story, seed);
        _startedAt = Now(_clock);
        _isWritten = false;
        Save();
    }

    /// <summary>Writes the campaign down if it is not already. A campaign that has failed is not written.</summary>
    /// <returns>Whether the slot holds the campaign as it stands; where not, <see cref="LastProblem"/> says why.</returns>
    public bool Save()
    {
        if (_isWritten)
        {
            return true;
        }

        bool isGone = _hasFolder && !Directory.Exists(_store.Folder);
        if (isGone)
        {
            // The lock went with the folder.
            _lock.Dispose();
            _lock = _store.Lock(Slot);
        }

        LastNotice = null;
        LastProblem = Write(Slot, _keepOld);
        if (LastProblem is not null)
        {
            return false;
        }

        if (isGone)
        {
            LastNotice = $"The folder of saves had gone. It is made anew: {PlainText.Clean(_store.Folder)}.";
        }

        _hasFolder = true;

        _isWritten = true;
        _keepOld = false;
        return true;
    }

    /// <summary>Writes the campaign into a slot of the player's choice.</summary>
    /// <param name="slot">Any text. A slot of that name is replaced, and kept as its backup.</param>
    /// <returns>Null when written; else a sentence why not.</returns>
    public string? SaveAs(string slot)
    {
        if (SlotName.Objection(slot) is { } objection)
        {
            return objection;
        }

        if (SlotName.Composed(slot).Equals(SlotName.Composed(Slot), StringComparison.OrdinalIgnoreCase))
        {
            return Save() ? null : LastProblem;
        }

        if (SlotName.IsAutosave(slot))
        {
            return "Names that begin with 'autosave-' are the game's own: choose another one.";
        }

        using SlotLock guard = _store.Lock(slot);
        return guard.IsHeldElsewhere ? SaveStore.InUse(slot) : Write(slot, keepOld: false);
    }

    /// <summary>Goes on with another slot's campaign, of the same story, and writes it into this one's slot.</summary>
    /// <param name="slot">Any text.</param>
    /// <param name="how">What to go on with where there is a question.</param>
    /// <returns>What came of it; where there is no campaign in it, this one stays as it is.</returns>
    public Resumption Load(string slot, ResumeOptions how = ResumeOptions.Finished)
    {
        SaveReading reading = how.HasFlag(ResumeOptions.Backup) ? _store.ReadBackup(slot) : _store.Read(slot);
        Resumption outcome = Opening.Of(reading, slot, Key, Campaign.Story, how);
        if (outcome.Status != ResumeStatus.Exact || outcome.Save is not { } save)
        {
            return outcome;
        }

        Restored restored = Restored.From(save, Campaign.Story);
        Campaign = restored.Campaign;
        _startedAt = save.StartedAt;
        _isWritten = false;
        Save();
        return Opening.Result(restored, this, save);
    }

    /// <summary>The lines of play of this campaign, and the ways back to them.</summary>
    public LinesOfPlay Lines => new(this, _store);

    /// <summary>A moment of this campaign as it would be written down. Not to be asked of one that has failed.</summary>
    internal SaveFile Picture(Campaign moment) => SaveFile.Of(moment, Key, _startedAt, Now(_clock));

    /// <summary>Lets the slot go. Nothing is written.</summary>
    public void Dispose() => _lock.Dispose();

    private static DateTimeOffset Now(TimeProvider clock) => Timestamp.Rounded(clock.GetUtcNow());

    private string? Write(string slot, bool keepOld)
    {
        if (Campaign.Status == CampaignStatus.Failed)
        {
            return "The story failed, so the save from before stays; take the last decision back to go on.";
        }

        return IsHeldElsewhere && slot == Slot
            ? $"{SaveStore.InUse(slot)} This game is not saved there."
            : _store.Write(slot, SaveFile.Of(Campaign, Key, _startedAt, Now(_clock)), keepOld);
    }
}
