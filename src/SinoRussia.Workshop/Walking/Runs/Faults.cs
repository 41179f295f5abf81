using SinoRussia.Game;
using SinoRussia.Narrative;
using SinoRussia.Narrative.Diagnostics;

namespace SinoRussia.Workshop.Walking.Runs;

/// <summary>What is wrong with a campaign where it stands.</summary>
internal static class Faults
{
    /// <summary>The fault; null where the campaign can go on or has ended well.</summary>
    public static Diagnostic? Of(Campaign campaign) =>
        campaign.Status switch
        {
            CampaignStatus.Failed => campaign.Fault,
            CampaignStatus.Deciding when campaign.Choices.All(choice => choice.Locked is not null) => AllLocked(
                campaign
            ),
            _ => null,
        };

    public static RunOutcome OutcomeOf(Diagnostic fault) =>
        fault.Code switch
        {
            DiagnosticCode.RanOut or WorkshopCode.AllLocked => RunOutcome.Stuck,
            DiagnosticCode.SilentLoop or DiagnosticCode.EndlessText => RunOutcome.Looped,
            _ => RunOutcome.Failed,
        };

    private static Diagnostic AllLocked(Campaign campaign) =>
        new(
            WorkshopCode.AllLocked,
            Severity.Error,
            campaign.Choices[0].Source ?? SourceSpan.StartOf(campaign.Story.Name),
            "every choice on offer is locked: the player cannot go on",
            "leave one choice open, or add a fallback"
        );
}
