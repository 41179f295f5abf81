using SinoRussia.Game;

namespace SinoRussia.Workshop.Playtests;

/// <summary>A stretch of a playtest between two choices.</summary>
/// <param name="Steps">The steps of the playtest, but for the choice that ends it.</param>
/// <param name="Told">The lines that the story told, without blank ones.</param>
/// <param name="Values">What each variable that is checked here was; null where the story has none of that name.</param>
/// <param name="Ending">The ending as <c>ending:</c> would have it.</param>
public sealed record PlayedPassage(
    IReadOnlyList<PlaytestStep> Steps,
    IReadOnlyList<string> Told,
    IReadOnlyDictionary<string, string?> Values,
    string Ending
)
{
    internal static PlayedPassage Of(Campaign campaign, IReadOnlyList<PlaytestStep> steps)
    {
        Dictionary<string, string?> values = new(StringComparer.Ordinal);
        foreach (PlaytestStep step in steps.Where(step => step.Key == PlaytestKey.Check))
        {
            if (PlaytestCheck.Parse(step.Value) is { } check)
            {
                values[check.Variable] = check.Actual(campaign);
            }
        }

        return new PlayedPassage(steps, LinesOf(campaign), values, EndingOf(campaign));
    }

    internal static IReadOnlyList<string> LinesOf(Campaign campaign) =>
        [.. campaign.Current.Lines.Select(line => line.Text.Trim()).Where(text => text.Length > 0)];

    internal static string EndingOf(Campaign campaign) =>
        campaign.Status == CampaignStatus.Ended ? campaign.Ending ?? "over" : "none";
}
