using SinoRussia.Game.Forecasts;
using SinoRussia.Game.Meters;
using SinoRussia.Game.Records;
using SinoRussia.Narrative;
using SinoRussia.Narrative.Diagnostics;

namespace SinoRussia.Game;

/// <summary>
/// One playthrough of a story: what was told and decided, what the meters did and why. The same seed and the same
/// choices give the same campaign, byte for byte. It belongs to one thread.
/// </summary>
public sealed class Campaign
{
    private readonly Narrator _narrator;
    private readonly Bookkeeper _books;
    private readonly List<Decision> _journal = [];
    private readonly List<Passage> _passages = [];
    private readonly List<Effect> _effects = [];
    private readonly List<string> _codex = [];
    private readonly List<string> _achievements = [];
    private readonly TimeSpan? _patience;

    // What costs work to make is kept until the next passage.
    private Ledger? _ledger;
    private (Difficulty Difficulty, IReadOnlyList<Forecast> Forecasts)? _foreseen;

    private Campaign(Story story, Narrator narrator, int seed, TimeSpan? patience)
    {
        _patience = patience;
        Story = story;
        Seed = seed;
        Contract = StoryContract.Of(story);
        _narrator = narrator;
        _books = new Bookkeeper(Contract, narrator);
    }

    /// <summary>The story played.</summary>
    public Story Story { get; }

    /// <summary>What the story says of itself.</summary>
    public StoryContract Contract { get; }

    /// <summary>The seed of every random draw.</summary>
    public int Seed { get; }

    /// <summary>Where the campaign stands.</summary>
    public CampaignStatus Status =>
        _narrator.Status switch
        {
            NarratorStatus.AtChoice => CampaignStatus.Deciding,
            NarratorStatus.Failed => CampaignStatus.Failed,
            _ => CampaignStatus.Ended,
        };

    /// <summary>Why the story failed; null unless it did.</summary>
    public Diagnostic? Fault => _narrator.Fault;

    /// <summary>The choices on offer, locked ones among them.</summary>
    public IReadOnlyList<Choice> Choices => _narrator.Choices;

    /// <summary>The decisions taken, in order.</summary>
    public IReadOnlyList<Decision> Journal => _journal;

    /// <summary>All that was told: the opening, then a passage for each decision.</summary>
    public IReadOnlyList<Passage> Passages => _passages;

    /// <summary>What was told since the last decision.</summary>
    public Passage Current => _passages[^1];

    /// <summary>Every move of every meter so far; it stays as it is when the campaign goes on.</summary>
    public Ledger Ledger => _ledger ??= new Ledger([.. _effects]);

    /// <summary>What the meters stand at.</summary>
    public MeterValues Meters => _books.Values;

    /// <summary>The current turn.</summary>
    public int Turn => _books.Turn;

    /// <summary>The text of the title bar, such as a date; empty where the story has none.</summary>
    public string Date => _books.Date;

    /// <summary>The title of the scene that is played; empty where the story names none.</summary>
    public string Scene => _books.Scene;

    /// <summary>The ending reached (<c># ending:</c>); null while there is none.</summary>
    public string? Ending { get; private set; }

    /// <summary>The codex entries unlocked so far, in order (<c># codex:</c>).</summary>
    public IReadOnlyList<string> Codex => _codex;

    /// <summary>The achievements earned so far, in order (<c># achievement:</c>).</summary>
    public IReadOnlyList<string> Achievements => _achievements;

    /// <summary>Begins a campaign and tells its opening.</summary>
    /// <param name="story">The story.</param>
    /// <param name="seed">The seed of every random draw.</param>
    /// <param name="patience">How long the story may think without a word; <see cref="Narrator.DefaultPatience"/> where null.</param>
    /// <returns>The campaign at its first decision; ended or failed where the story never offers one.</returns>
    public static Campaign Start(Story story, int seed, TimeSpan? patience = null)
    {
        Campaign campaign = new(story, story.Begin(seed, patience), seed, patience);
        campaign.Tell(null);
        return campaign;
    }

    /// <summary>Plays a journal again, on the same story or on an edited one.</summary>
    /// <param name="story">The story.</param>
    /// <param name="seed">The seed of the campaign that the journal is of.</param>
    /// <param name="journal">The decisions.</param>
    /// <param name="patience">How long the story may think without a word; <see cref="Narrator.DefaultPatience"/> where null.</param>
    /// <returns>The campaign at the last decision that could be taken again.</returns>
    public static Replay Replay(Story story, int seed, IReadOnlyList<Decision> journal, TimeSpan? patience = null)
    {
        Campaign campaign = Start(story, seed, patience);
        foreach (Decision decision in journal)
        {
            if (DecisionMatch.Find(decision, campaign.Choices, story) is not { } choice)
            {
                return new Replay(campaign, decision);
            }

            campaign.Choose(choice.Index);
        }

        return new Replay(campaign, null);
    }

    /// <summary>Brings a campaign back from its record, without playing it again.</summary>
    /// <param name="story">The story that the record was made on.</param>
    /// <param name="record">The record; it may come from a file that anyone could have changed.</param>
    /// <param name="patience">How long the story may think without a word; <see cref="Narrator.DefaultPatience"/> where null.</param>
    /// <returns>
    /// The campaign, or null where the record is of another story, its parts do not fit together or its state is damaged.
    /// </returns>
    public static Campaign? Open(Story story, CampaignRecord record, TimeSpan? patience = null)
    {
        if (
            record.StoryHash != story.Hash
            || !Fits(record)
            || story.Resume(record.State, patience) is not { Status: not NarratorStatus.CanContinue } narrator
        )
        {
            return null;
        }

        Campaign campaign = new(story, narrator, record.Seed, patience);
        campaign._journal.AddRange(record.Journal);
        foreach (Passage passage in record.Passages)
        {
            campaign.Add(passage);
        }

        int lastKnown = record.Journal is [.., { } last] ? last.Turn : 1;
        campaign._books.TakeUp(
            record.Turns > 0 ? record.Turns : lastKnown,
            record.Passages.SelectMany(passage => passage.Lines)
        );
        return campaign;
    }

    /// <summary>Takes a choice and tells what follows.</summary>
    /// <param name="index">Its place among <see cref="Choices"/>, from 0.</param>
    /// <returns>What was told.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such choice on offer.</exception>
    /// <exception cref="InvalidOperationException">The choice is locked.</exception>
    public Passage Choose(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Choices.Count);
        Choice choice = Choices[index];
        if (choice.Locked is { } reason)
        {
            throw new InvalidOperationException($"choice {index + 1} is locked: {reason}");
        }

        _journal.Add(new Decision(choice.Knot, choice.Id, choice.Text, index, Turn, Date, Scene, Meters));
        _narrator.Choose(index);
        Tell(_journal.Count - 1);
        return Current;
    }

    /// <summary>The campaign as it was some decisions ago; this one stays as it is.</summary>
    /// <param name="decisions">How many decisions to take back; more than there are means all.</param>
    /// <returns>The campaign back then.</returns>
    public Campaign Undo(int decisions = 1) =>
        Replay(Story, Seed, [.. _journal.Take(Math.Max(0, _journal.Count - decisions))], _patience).Campaign;

    /// <summary>What each choice on offer is expected to do.</summary>
    /// <param name="difficulty">How much the player is told.</param>
    /// <returns>One forecast for each of <see cref="Choices"/>, in order.</returns>
    public IReadOnlyList<Forecast> Forecasts(Difficulty difficulty)
    {
        if (_foreseen is not { } known || known.Difficulty != difficulty)
        {
            known = (difficulty, Forecaster.Of(Contract, _narrator, _journal, difficulty));
            _foreseen = known;
        }

        return known.Forecasts;
    }

    /// <summary>What the story's knot says, as an entry of the codex.</summary>
    /// <param name="id">The entry's id: knot <c>codex_ID</c>.</param>
    /// <returns>The entry, or null where the story has no such knot.</returns>
    public CodexEntry? CodexEntry(string id) => Game.CodexEntry.Read(_narrator, id);

    /// <summary>A variable of the story as text, for tools.</summary>
    /// <param name="variable">The name of a global variable.</param>
    /// <returns>The text as the story would print it; null where there is no such variable.</returns>
    public string? Text(string variable) => _narrator.Text(variable);

    /// <summary>A variable of the story as a number, for tools.</summary>
    /// <param name="variable">The name of a global variable.</param>
    /// <returns>The number (true is 1); null where the variable is missing or not a number.</returns>
    public double? Number(string variable) => _narrator.Number(variable);

    /// <summary>Everything that brings this campaign back.</summary>
    /// <returns>The record; later decisions do not change it.</returns>
    /// <exception cref="InvalidOperationException">The story has failed: go back a decision first.</exception>
    public CampaignRecord Record() =>
        Status == CampaignStatus.Failed
            ? throw new InvalidOperationException("a campaign whose story has failed cannot be brought back")
            : new(Story.Hash, Contract.Title, Seed, [.. _journal], [.. _passages], _narrator.Snapshot(), _books.Turns);

    /// <summary>Whether a record has a passage for the opening and each decision, and names no others.</summary>
    private static bool Fits(CampaignRecord record) =>
        record.Passages.Count == record.Journal.Count + 1
        && record
            .Passages.Index()
            .All(entry =>
                (entry.Item.Decision ?? -1) == entry.Index - 1
                && entry.Item.Effects.All(effect =>
                    effect.Cause.Decision is not { } origin || (origin >= 0 && origin < entry.Index)
                )
            );

    private void Tell(int? decision)
    {
        List<Line> lines = [];
        List<Effect> effects = [];
        while (_narrator.Status == NarratorStatus.CanContinue)
        {
            Line? line = _narrator.Continue();
            if (line is not null)
            {
                lines.Add(line);
            }

            if (_narrator.Status != NarratorStatus.Failed)
            {
                effects.AddRange(_books.Note(line, _journal));
            }
        }

        if (_narrator.Status != NarratorStatus.Failed)
        {
            effects.AddRange(_books.Note(null, _journal));
        }

        Add(new Passage(decision, lines, effects));
    }

    private void Add(Passage passage)
    {
        _passages.Add(passage);
        _effects.AddRange(passage.Effects);
        foreach (Tag tag in passage.Lines.SelectMany(line => line.Tags).Where(tag => tag.Value.Length > 0))
        {
            switch (tag.Key)
            {
                case "ending":
                    Ending = tag.Value;
                    break;
                case "codex" when !_codex.Contains(tag.Value):
                    _codex.Add(tag.Value);
                    break;
                case "achievement" when !_achievements.Contains(tag.Value):
                    _achievements.Add(tag.Value);
                    break;
            }
        }

        _ledger = null;
        _foreseen = null;
    }
}
