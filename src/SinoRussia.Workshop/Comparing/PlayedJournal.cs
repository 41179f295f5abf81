using SinoRussia.Game;
using SinoRussia.Game.Records;
using SinoRussia.Narrative;
using SinoRussia.Workshop.Walking;

namespace SinoRussia.Workshop.Comparing;

/// <summary>A playthrough of the old edition.</summary>
/// <param name="Seed">Its seed.</param>
/// <param name="Journal">Its decisions.</param>
/// <param name="Places">Where each decision's choice point stands.</param>
internal sealed record PlayedJournal(int Seed, IReadOnlyList<Decision> Journal, IReadOnlyList<SourceSpan?> Places)
{
    public static PlayedJournal Play(Story story, int run, SaveDiffOptions options)
    {
        int seed = Dice.SeedOfRun(options.Seed, run);
        Dice dice = Dice.Of(options.Seed, run, 3);
        Campaign campaign = Campaign.Start(story, seed, options.Patience);
        List<SourceSpan?> places = [];
        while (campaign.Status == CampaignStatus.Deciding && places.Count < options.MaxDecisions)
        {
            List<Choice> open = [.. campaign.Choices.Where(choice => choice.Locked is null)];
            if (open.Count == 0)
            {
                break;
            }

            Choice choice = open[dice.Next(open.Count)];
            places.Add(choice.Source);
            campaign.Choose(choice.Index);
        }

        // A decision after which the story fails is never saved.
        int saved = campaign.Status == CampaignStatus.Failed ? Math.Max(0, places.Count - 1) : places.Count;
        return new PlayedJournal(seed, [.. campaign.Journal.Take(saved)], [.. places.Take(saved)]);
    }
}
