using SinoRussia.Game;
using SinoRussia.Game.Meters;
using SinoRussia.Game.Records;
using SinoRussia.Narrative;
using SinoRussia.Workshop.Walking.Findings;

namespace SinoRussia.Workshop.Comparing;

/// <summary>Plays the old edition of a story and takes every decision again in the new one, as loading a save would.</summary>
public sealed class SaveDiff
{
    private readonly Story _new;
    private readonly SaveDiffOptions _options;
    private readonly bool _isSame;
    private readonly Dictionary<(string, string), DecisionFate> _fates = [];
    private readonly Dictionary<(string, string), PartingPlace> _partings = [];

    private SaveDiff(Story old, Story edited, SaveDiffOptions options)
    {
        _new = edited;
        _options = options;
        _isSame = old.Hash == edited.Hash;
    }

    /// <summary>Compares two editions.</summary>
    /// <param name="old">The edition that saves were made with.</param>
    /// <param name="edited">The edition that will load them.</param>
    /// <param name="options">How much to play.</param>
    /// <returns>What survives; the same for the same stories and options.</returns>
    public static SaveDiffReport Run(Story old, Story edited, SaveDiffOptions options)
    {
        SaveDiff diff = new(old, edited, options);
        for (int run = 0; run < options.Runs; run++)
        {
            diff.Compare(PlayedJournal.Play(old, run, options));
        }

        return new SaveDiffReport(
            diff._isSame,
            options.Runs,
            options.Seed,
            [.. diff._fates.Values.OrderByDescending(fate => fate.Parted).ThenByDescending(fate => fate.Changed)],
            [.. diff._partings.Values.OrderByDescending(place => place.Saves)]
        );
    }

    private void Compare(PlayedJournal played)
    {
        if (_isSame)
        {
            foreach (Decision decision in played.Journal)
            {
                Count(decision, fate => fate with { ByState = fate.ByState + 1 });
            }

            return;
        }

        Replay replay = Campaign.Replay(_new, played.Seed, played.Journal, _options.Patience);
        Campaign campaign = replay.Campaign;
        int taken = campaign.Journal.Count;
        // The last decision that was taken again is no good if the story fails behind it.
        int good = campaign.Status == CampaignStatus.Failed ? taken - 1 : taken;
        foreach ((int i, Decision decision) in played.Journal.Index())
        {
            if (i >= good)
            {
                Count(decision, fate => fate with { Parted = fate.Parted + 1 });
                continue;
            }

            // What the meters stood at when the next decision was taken: what the save made before it holds.
            MeterValues? before = i + 1 < played.Journal.Count ? played.Journal[i + 1].Meters : null;
            MeterValues after = i + 1 < campaign.Journal.Count ? campaign.Journal[i + 1].Meters : campaign.Meters;
            bool isChanged = before is not null && !before.Equals(after);
            Count(
                decision,
                fate => fate with { ByReplay = fate.ByReplay + 1, Changed = fate.Changed + (isChanged ? 1 : 0) }
            );
        }

        if (good < played.Journal.Count)
        {
            NoteParting(played, Math.Max(0, good), campaign);
        }
    }

    private void NoteParting(PlayedJournal played, int at, Campaign campaign)
    {
        Decision decision = played.Journal[at];
        int saves = played.Journal.Count - at;
        if (_partings.TryGetValue(KeyOf(decision), out PartingPlace? known))
        {
            _partings[KeyOf(decision)] = known with { Runs = known.Runs + 1, Saves = known.Saves + saves };
            return;
        }

        _partings[KeyOf(decision)] = new PartingPlace(
            decision.Knot,
            decision.Id,
            decision.Text,
            played.Places[at]?.File ?? "",
            played.Places[at]?.Line ?? 0,
            Why(decision, campaign),
            [.. campaign.Choices.Select(choice => choice.Id.Length > 0 ? $"{choice.Text} #{choice.Id}" : choice.Text)],
            1,
            saves,
            new WalkReplay(played.Seed, [.. played.Journal.Take(at + 1).Select(taken => taken.Index + 1)])
        );
    }

    private string Why(Decision decision, Campaign campaign)
    {
        if (campaign.Fault is { } fault)
        {
            return $"the new edition fails here: {fault.Message}";
        }

        if (campaign.Status == CampaignStatus.Ended)
        {
            return "the new edition is over by then";
        }

        if (
            campaign.Choices.Any(choice =>
                choice.Id == decision.Id && choice.Text == decision.Text && choice.Locked is not null
            )
        )
        {
            return "it is locked now";
        }

        if (decision.Knot.Length > 0 && !_new.HasPath(decision.Knot))
        {
            return $"the knot '{decision.Knot}' is gone; an #id on the choice would carry it over";
        }

        if (campaign.Choices.Any(choice => choice.Knot == decision.Knot))
        {
            return decision.Id.Length > 0
                ? $"no choice there has the id '{decision.Id}' any more"
                : "no choice there has this text any more; an #id would carry it over";
        }

        return "the story stands elsewhere by then";
    }

    private void Count(Decision decision, Func<DecisionFate, DecisionFate> add)
    {
        DecisionFate fate =
            _fates.GetValueOrDefault(KeyOf(decision))
            ?? new DecisionFate(decision.Knot, decision.Id, decision.Text, 0, 0, 0, 0);
        _fates[KeyOf(decision)] = add(fate);
    }

    private static (string, string) KeyOf(Decision decision) => decision.Name;
}
