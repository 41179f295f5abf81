using SinoRussia.Game;
using SinoRussia.Game.Meters;
using SinoRussia.Game.Records;
using SinoRussia.Narrative;
using SinoRussia.Saves.Format;

namespace SinoRussia.Saves;

/// <summary>A campaign brought back from a save.</summary>
/// <param name="Status">Exact, replayed or parted.</param>
/// <param name="Campaign">The campaign.</param>
/// <param name="PartedAt">The first decision that could not be taken again; null unless parted.</param>
internal sealed record Restored(ResumeStatus Status, Campaign Campaign, Decision? PartedAt)
{
    /// <summary>What the meters stood at in the save, at the decision where the campaign stands now.</summary>
    private MeterValues Saved { get; init; } = MeterValues.None;

    /// <summary>From ink's state where the story is the same, else by taking the decisions again.</summary>
    public static Restored From(SaveFile save, Story story)
    {
        if (Open(save, story) is { } exact)
        {
            return new Restored(ResumeStatus.Exact, exact, null) { Saved = exact.Meters };
        }

        IReadOnlyList<Decision> journal = save.Record.Journal;
        Replay replay = Campaign.Replay(story, save.Record.Seed, journal);
        Campaign campaign = replay.Campaign;
        while (campaign.Status == CampaignStatus.Failed && campaign.Journal.Count > 0)
        {
            campaign = campaign.Undo();
        }

        return campaign.Journal.Count == journal.Count
            ? new Restored(ResumeStatus.Replayed, campaign, null) { Saved = save.Now.Meters }
            : new Restored(ResumeStatus.Parted, campaign, journal[campaign.Journal.Count])
            {
                Saved = journal[campaign.Journal.Count].Meters,
            };
    }

    /// <summary>What the player is told; empty where the campaign goes on exactly.</summary>
    public string Message(bool isEdited) => Outcome(isEdited) + Moved();

    private string Outcome(bool isEdited) =>
        Status switch
        {
            ResumeStatus.Replayed when !isEdited =>
                "The state in the save could not be used; your decisions were taken again, and all of them still hold.",
            ResumeStatus.Replayed =>
                "The story was edited since you saved; your decisions were taken again, and all of them still hold.",
            ResumeStatus.Parted when Campaign.Journal.Count == 0 =>
                $"The story was edited since you saved, and your first decision, \"{PartedAt?.Text}\", is no longer in it: you are back at the beginning.",
            ResumeStatus.Parted =>
                $"The story was edited since you saved: decision {Campaign.Journal.Count + 1}, \"{PartedAt?.Text}\", is no longer there. You are back after decision {Campaign.Journal.Count}, \"{Campaign.Journal[^1].Text}\".",
            _ => "",
        };

    /// <summary>An edit can keep every decision and still change what they did: that is never passed over in silence.</summary>
    private string Moved()
    {
        string[] moves =
        [
            .. Campaign
                .Contract.Meters.Select(meter => (meter.Label, Was: Saved[meter.Name], Is: Campaign.Meters[meter.Name]))
                .Where(meter => meter.Was is not null && meter.Is is not null && meter.Was != meter.Is)
                .Select(meter =>
                    $"{meter.Label} stands at {Wording.Number(meter.Is ?? 0)}, not {Wording.Number(meter.Was ?? 0)}"
                ),
        ];
        return moves.Length == 0 ? "" : $" The meters are not where they were: {string.Join("; ", moves)}.";
    }

    private static Campaign? Open(SaveFile save, Story story)
    {
        try
        {
            return
                Campaign.Open(story, save.Record) is { Status: not CampaignStatus.Failed } campaign
                && LooksAhead(campaign)
                ? campaign
                : null;
        }
        // A state can be well-formed JSON and still make the engine throw any type; the journal is the way round it.
        catch (Exception)
        {
            return null;
        }
    }

    /// <summary>Asks the engine for all that a screen will ask of it: a spoiled state throws here, not under the player.</summary>
    private static bool LooksAhead(Campaign campaign) =>
        campaign.Forecasts(Difficulty.Briefed).Count == campaign.Choices.Count
        && campaign.Choices.All(choice => choice.Text is not null);
}
