using SinoRussia.Game;
using SinoRussia.Game.Meters;
using SinoRussia.Game.Records;
using SinoRussia.Game.Review;

namespace SinoRussia.Plain.Answers;

/// <summary>The moves of the meters with their causes.</summary>
internal static class LedgerAnswers
{
    private const int Latest = 15;

    /// <summary>The moves, oldest first: the latest, all, one meter's; or the heaviest decisions.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="which"><c>all</c>, <c>heaviest</c>, a meter, or nothing.</param>
    /// <returns>Sentences.</returns>
    public static IEnumerable<string> Of(Campaign campaign, string which)
    {
        Chronicle chronicle = Chronicle.Of(campaign);
        if (chronicle.Ledger.Effects.Count == 0)
        {
            return ["Nothing has moved yet."];
        }

        if (which.Length == 0)
        {
            return campaign.Ledger.Latest(Latest).Reverse().Select(effect => Row(campaign.Contract, effect));
        }

        if (which.Equals("all", StringComparison.OrdinalIgnoreCase))
        {
            return campaign.Ledger.Effects.Select(effect => Row(campaign.Contract, effect));
        }

        if (which.Equals("heaviest", StringComparison.OrdinalIgnoreCase))
        {
            return ReviewWording.Heaviest(chronicle).Prepend("The decisions that weighed most:");
        }

        return ReviewWording.MeterNamed(chronicle.Meters, which) is { } meter
            ? Moves(campaign, meter)
            : [MeterAnswers.NoMeter("ledger", which, chronicle.Meters)];
    }

    private static IEnumerable<string> Moves(Campaign campaign, Meter meter)
    {
        List<Effect> moves = [.. campaign.Ledger.Of(meter.Name)];
        return moves.Count == 0
            ? [$"{meter.Label} has not moved yet."]
            : moves.Select(effect => Row(campaign.Contract, effect));
    }

    private static string Row(StoryContract contract, Effect effect)
    {
        string date = effect.Date.Length > 0 ? $"{effect.Date}: " : "";
        return contract.Meters.FirstOrDefault(meter => meter.Name == effect.Meter) is { } known
            ? $"{date}{Wording.Move(known, effect.From, effect.To)} Cause: {Wording.Because(effect.Cause)}"
            : "";
    }
}
